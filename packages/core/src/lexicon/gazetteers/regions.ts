/** Places that are neither country nor city, written for Relata: `type|name|other names`. */
export const regionRows: string = `place|Europe
place|Africa
place|Asia
place|North America
place|South America
place|Latin America
place|Central America
place|Antarctica
place|Oceania
place|Eastern Europe
place|Western Europe
place|Central Europe
place|Northern Europe
place|Southern Europe
place|Southeast Asia|South-East Asia
place|South Asia
place|East Asia
place|Central Asia
place|North Africa
place|West Africa
place|East Africa
place|Southern Africa
place|Sub-Saharan Africa
place|Horn of Africa
place|Middle East|Mideast
place|Near East
place|Far East
place|Caucasus|South Caucasus|North Caucasus
place|Balkans|Western Balkans
place|Baltics
place|Baltic states
place|Scandinavia
place|Siberia
place|Sahel
place|Sahara
place|Caribbean
place|Persian Gulf
place|Asia-Pacific
place|Indo-Pacific
place|Levant
place|West Bank
place|Gaza|Gaza Strip
place|Golan Heights
place|Sinai|Sinai Peninsula
place|Crimea|Crimean Peninsula
place|Donbas|Donbass
place|Kurdistan
place|Kashmir
place|Xinjiang
place|Tibet
place|Manchuria
place|Patagonia
place|Arctic
place|Black Sea
place|Baltic Sea
place|Red Sea
place|Dead Sea
place|North Sea
place|Caspian Sea
place|Mediterranean|Mediterranean Sea
place|Sea of Azov|Azov Sea
place|South China Sea
place|East China Sea
place|Sea of Japan
place|Arabian Sea
place|Adriatic|Adriatic Sea
place|Aegean|Aegean Sea
place|Atlantic|Atlantic Ocean
place|Pacific|Pacific Ocean
place|Indian Ocean
place|Arctic Ocean
place|Gulf of Mexico
place|Gulf of Aden
place|Strait of Hormuz
place|Taiwan Strait
place|Bosphorus|Bosporus
place|English Channel
place|Suez Canal
place|Panama Canal
place|Danube
place|Rhine
place|Dnipro River|Dnieper|Dnieper River
place|Volga
place|Nile
place|Amazon River
place|Mississippi River
place|Thames
place|Euphrates
place|Tigris
place|Alps
place|Himalayas|Himalaya
place|Andes
place|Rocky Mountains|Rockies
place|Urals|Ural Mountains
place|Mount Everest
place|Kilimanjaro
place|Silicon Valley
place|New England
place|Midwest
geopolitical-entity|Scotland
geopolitical-entity|Wales
geopolitical-entity|England
geopolitical-entity|Northern Ireland
geopolitical-entity|Chechnya
geopolitical-entity|Dagestan
geopolitical-entity|Tatarstan
geopolitical-entity|Abkhazia
geopolitical-entity|South Ossetia
geopolitical-entity|Transnistria
geopolitical-entity|Nagorno-Karabakh|Nagorno Karabakh
geopolitical-entity|Catalonia
geopolitical-entity|Basque Country
geopolitical-entity|Bavaria
geopolitical-entity|Quebec|Québec
geopolitical-entity|Ontario
geopolitical-entity|British Columbia
geopolitical-entity|Alberta
geopolitical-entity|Nova Scotia
geopolitical-entity|New South Wales
geopolitical-entity|Queensland
geopolitical-entity|Tasmania
geopolitical-entity|Soviet Union|USSR|U.S.S.R.
geopolitical-entity|Yugoslavia
geopolitical-entity|Czechoslovakia
geopolitical-entity|East Germany|GDR
geopolitical-entity|West Germany
geopolitical-entity|Ottoman Empire
geopolitical-entity|Roman Empire
geopolitical-entity|British Empire
geopolitical-entity|South Vietnam
geopolitical-entity|North Vietnam
geopolitical-entity|Prussia
geopolitical-entity|Alabama
geopolitical-entity|Alaska
geopolitical-entity|Arizona
geopolitical-entity|Arkansas
geopolitical-entity|California
geopolitical-entity|Colorado
geopolitical-entity|Connecticut
geopolitical-entity|Delaware
geopolitical-entity|Florida
geopolitical-entity|Hawaii
geopolitical-entity|Idaho
geopolitical-entity|Illinois
geopolitical-entity|Indiana
geopolitical-entity|Iowa
geopolitical-entity|Kansas
geopolitical-entity|Kentucky
geopolitical-entity|Louisiana
geopolitical-entity|Maine
geopolitical-entity|Maryland
geopolitical-entity|Massachusetts
geopolitical-entity|Michigan
geopolitical-entity|Minnesota
geopolitical-entity|Mississippi
geopolitical-entity|Missouri
geopolitical-entity|Montana
geopolitical-entity|Nebraska
geopolitical-entity|Nevada
geopolitical-entity|New Hampshire
geopolitical-entity|New Jersey
geopolitical-entity|New Mexico
geopolitical-entity|New York State
geopolitical-entity|North Carolina
geopolitical-entity|North Dakota
geopolitical-entity|Ohio
geopolitical-entity|Oklahoma
geopolitical-entity|Oregon
geopolitical-entity|Pennsylvania
geopolitical-entity|Rhode Island
geopolitical-entity|South Carolina
geopolitical-entity|South Dakota
geopolitical-entity|Tennessee
geopolitical-entity|Texas
geopolitical-entity|Utah
geopolitical-entity|Vermont
geopolitical-entity|Virginia
geopolitical-entity|Washington State
geopolitical-entity|West Virginia
geopolitical-entity|Wisconsin
geopolitical-entity|Wyoming`;

/** City names of two spellings, written for Relata: the label first. Former names are the same city. */
export const cityAliasRows: string = `Kyiv|Kiev|Kyyiv
Kharkiv|Kharkov
Lviv|Lvov|L'viv
Odesa|Odessa
Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk
Mykolaiv|Nikolaev|Nikolayev
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya
Luhansk|Lugansk
Chernihiv|Chernigov
Chernobyl|Chornobyl
Bakhmut|Artemivsk
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Petrograd
Volgograd|Stalingrad
Chișinău|Chisinau|Kishinev
Tbilisi|Tiflis
Almaty|Alma-Ata
Astana|Nur-Sultan
Beijing|Peking
Guangzhou|Canton
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Ho Chi Minh City|Saigon
Istanbul|Constantinople
Izmir|Smyrna
Gdańsk|Gdansk|Danzig
Wrocław|Wroclaw|Breslau
Kraków|Krakow|Cracow
Łódź|Lodz
Cologne|Köln
Munich|München
Nuremberg|Nürnberg
Zürich|Zurich
Geneva|Genève
The Hague|Hague|Den Haag
Antwerp|Antwerpen
Gothenburg|Göteborg
Ulan Bator|Ulaanbaatar
Jeddah|Jiddah
Mecca|Makkah
Mosul|Al Mawşil
Aleppo|Ḩalab
Homs|Ḩimş
New York City|New York|NYC|New York, N.Y.
Washington D.C.|Washington, D.C.|Washington DC|Washington, DC|D.C.
Los Angeles|L.A.
Mexico City|Ciudad de Mexico
São Paulo|Sao Paulo
Bogotá|Bogota
Brasília|Brasilia
Yaoundé|Yaounde
Reykjavik|Reykjavík
Papeetē|Papeete
Sevastopol|Sebastopol
Quebec City|Québec City`;

/** Seats and buildings that stand for a government: `name|type|whose`. Capitals are added from the countries. */
export const seatRows: string = `Kremlin|organization|RU
White House|organization|US
Pentagon|organization|US
Oval Office|facility|US
Capitol Hill|facility|US
Downing Street|organization|GB
10 Downing Street|organization|GB
Whitehall|organization|GB
Westminster|facility|GB
Buckingham Palace|facility|GB
Élysée|organization|FR
Elysee|organization|FR
Élysée Palace|organization|FR
Elysee Palace|organization|FR
Quai d'Orsay|organization|FR
Bundestag|organization|DE
Zhongnanhai|organization|CN
Blue House|organization|KR
Foggy Bottom|organization|US
Vatican|geopolitical-entity|VA`;
