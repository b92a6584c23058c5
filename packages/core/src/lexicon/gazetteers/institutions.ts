/**
 * Institutions, media, platforms and companies, parties and clubs that news names without explaining, written for Relata.
 * `type|label|other names`. A name of one capitalised common word ("X", "Meta") is only taken where it is not
 * the first word of a sentence.
 */
export const institutionRows: string = `organization|NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic Alliance|North Atlantic Alliance
organization|United Nations|UN|U.N.|U.N
organization|UN Security Council|Security Council|U.N. Security Council|United Nations Security Council|UNSC
organization|UN General Assembly|General Assembly|U.N. General Assembly|United Nations General Assembly
organization|UNICEF|Unicef
organization|UNESCO|Unesco
organization|UNHCR
organization|UNRWA
organization|World Health Organization|WHO|World Health Organisation
organization|World Trade Organization|WTO|World Trade Organisation
organization|World Bank
organization|International Monetary Fund|IMF
organization|International Atomic Energy Agency|IAEA
organization|International Criminal Court|ICC
organization|International Court of Justice|ICJ
organization|European Union|EU|E.U.
organization|European Commission
organization|European Parliament
organization|European Council
organization|European Central Bank|ECB
organization|Council of Europe
organization|European Court of Human Rights
organization|OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe
organization|OECD
organization|OPEC|Opec
organization|African Union|AU
organization|Arab League
organization|ASEAN|Asean
organization|G7|Group of Seven|G-7
organization|G8|Group of Eight|G-8
organization|G20|Group of 20|Group of Twenty|G-20
organization|BRICS|Brics
organization|Red Cross|International Committee of the Red Cross|ICRC
organization|Médecins Sans Frontières|Doctors Without Borders|MSF
organization|Amnesty International|Amnesty
organization|Human Rights Watch|HRW
organization|Greenpeace
organization|Interpol|INTERPOL
organization|Europol
organization|Commonwealth of Nations
organization|Hamas
organization|Hezbollah|Hizbullah|Hizbollah
organization|Fatah
organization|Taliban
organization|Islamic State|ISIS|ISIL|IS|Daesh
organization|Al-Qaeda|al-Qaeda|Al Qaeda|al Qaeda|al-Qaida
organization|Boko Haram
organization|Houthis
organization|Wagner Group|Wagner
organization|Azov Brigade
organization|IRA
organization|Congress|U.S. Congress|US Congress
organization|Senate|U.S. Senate|US Senate
organization|House of Representatives|U.S. House of Representatives
organization|Supreme Court|U.S. Supreme Court|US Supreme Court
organization|State Department|U.S. State Department|US State Department|Department of State
organization|Treasury Department|U.S. Treasury|Department of the Treasury
organization|Justice Department|Department of Justice|DOJ
organization|Defense Department|Department of Defense|DoD
organization|Department of Homeland Security|Homeland Security|DHS
organization|National Security Council
organization|Central Intelligence Agency|CIA
organization|Federal Bureau of Investigation|FBI
organization|National Security Agency|NSA
organization|NASA|Nasa
organization|Federal Reserve|Fed|US Federal Reserve|U.S. Federal Reserve|Federal Reserve Board
organization|Federal Aviation Administration|FAA
organization|Federal Emergency Management Agency|FEMA
organization|National Transportation Safety Board|NTSB
organization|Food and Drug Administration|FDA
organization|Centers for Disease Control and Prevention|CDC
organization|Environmental Protection Agency|EPA
organization|USAID
organization|Republican Party|GOP
organization|Democratic Party
organization|Labour Party
organization|Conservative Party
organization|Parliament
organization|House of Commons
organization|House of Lords
organization|State Duma|Duma
organization|Federation Council
organization|Federal Security Service|FSB
organization|KGB
organization|Verkhovna Rada|Rada
organization|Security Service of Ukraine|SBU
organization|Armed Forces of Ukraine
organization|Knesset
organization|Mossad
organization|Israel Defense Forces|IDF
organization|Scotland Yard|Metropolitan Police
organization|MI5
organization|MI6
organization|Communist Party
organization|Reuters
organization|Associated Press|AP
organization|Agence France-Presse|AFP
organization|TASS|Tass|Itar-Tass|ITAR-TASS
organization|RIA Novosti|RIA
organization|Interfax
organization|Xinhua
organization|Anadolu|Anadolu Agency
organization|Ukrinform
organization|RT|Russia Today
organization|Sputnik
organization|BBC|BBC News|British Broadcasting Corporation
organization|CNN
organization|NBC|NBC News
organization|ABC|ABC News
organization|CBS|CBS News
organization|Fox News
organization|MSNBC
organization|CNBC
organization|NPR
organization|PBS
organization|Bloomberg|Bloomberg News
organization|New York Times|NYT
organization|Washington Post
organization|Wall Street Journal|WSJ
organization|Los Angeles Times
organization|USA Today
organization|Financial Times
organization|The Guardian
organization|The Times
organization|The Economist
organization|The Independent
organization|Daily Mail
organization|The Telegraph|Daily Telegraph
organization|Der Spiegel
organization|Le Monde
organization|Die Zeit
organization|El País
organization|Politico
organization|Axios
organization|Newsweek
organization|Kyiv Post
organization|Kyiv Independent
organization|Moscow Times
organization|Jerusalem Post
organization|Haaretz
organization|Times of Israel
organization|Al Jazeera|Al-Jazeera
organization|Al Arabiya
organization|Sky News
organization|Euronews
organization|Deutsche Welle|DW
organization|France 24
organization|Scripps News
organization|Wikinews
organization|Wikipedia
organization|Wikimedia Foundation
organization|Facebook
organization|Meta Platforms|Meta
organization|Twitter
organization|X
organization|Truth Social
organization|Telegram
organization|WhatsApp
organization|Instagram
organization|TikTok
organization|YouTube
organization|LinkedIn
organization|Reddit
organization|Google
organization|Research in Motion|Research in Motion Ltd.|Research In Motion|RIM
organization|Alphabet
organization|Apple|Apple Inc.|Apple Inc|Apple Computer
organization|Microsoft
organization|Amazon
organization|Netflix
organization|Tesla
organization|SpaceX
organization|OpenAI
organization|Anthropic
organization|Nvidia|NVIDIA
organization|Intel
organization|IBM
organization|Oracle
organization|Samsung
organization|Sony
organization|Huawei
organization|Toyota
organization|Volkswagen
organization|Boeing|Boeing Company|Boeing Co.
organization|Airbus|Airbus SAS|Airbus S.A.S.|Airbus Industrie
organization|EADS|European Aeronautic Defence and Space Company|European Aeronautic Defence and Space Co.
organization|Rolls-Royce
organization|General Motors|General Motors Corp.|General Motors Corporation|General Motors Company
organization|Ford Motor Company|Ford Motor Co.|Ford Motor
organization|Chrysler
organization|DaimlerChrysler
organization|BMW
organization|Opel
organization|Vauxhall
organization|Saab
organization|Fiat
organization|Renault
organization|Peugeot
organization|Nissan
organization|Hyundai
organization|Volvo
organization|Mercedes-Benz
organization|Emirates
organization|Etihad|Etihad Airways
organization|Qantas|Qantas Airways
organization|Singapore Airlines
organization|Lufthansa|Deutsche Lufthansa
organization|British Airways
organization|Air France
organization|KLM
organization|Ryanair
organization|EasyJet|easyJet
organization|American Airlines
organization|United Airlines
organization|Delta Air Lines
organization|Southwest Airlines
organization|Japan Airlines
organization|All Nippon Airways
organization|Cathay Pacific
organization|Qatar Airways
organization|Turkish Airlines
organization|Aeroflot
organization|Air India
organization|Air Canada
organization|Alitalia
organization|Hewlett-Packard
organization|Cisco|Cisco Systems
organization|AT&T
organization|Verizon
organization|Nokia
organization|Ericsson
organization|Panasonic
organization|Toshiba
organization|Xiaomi
organization|Alibaba
organization|Tencent
organization|eBay
organization|PayPal
organization|Walt Disney Company|Walt Disney Co.
organization|Coca-Cola
organization|PepsiCo
organization|Starbucks
organization|Walmart|Wal-Mart
organization|IKEA|Ikea
organization|Unilever
organization|Pfizer
organization|AstraZeneca
organization|Novartis
organization|GlaxoSmithKline
organization|Saudi Aramco
organization|Lukoil
organization|Petrobras
organization|Saint-Gobain
organization|New York Stock Exchange|NYSE
organization|London Stock Exchange
organization|Lockheed Martin
organization|Gazprom
organization|Rosneft
organization|Naftogaz
organization|Shell
organization|BP
organization|ExxonMobil|Exxon
organization|Chevron
organization|Goldman Sachs
organization|Morgan Stanley
organization|Merrill Lynch
organization|Lehman Brothers
organization|Bear Stearns
organization|Citigroup
organization|Bank of America
organization|Wells Fargo
organization|Barclays
organization|UBS
organization|Credit Suisse
organization|BNP Paribas
organization|Société Générale
organization|American International Group|AIG
organization|Berkshire Hathaway
organization|Bank of England
organization|Bank of Japan
organization|JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPMorgan Chase & Co.
organization|Deutsche Bank
organization|HSBC
organization|Wall Street
organization|FIFA|Fifa
organization|UEFA|Uefa
organization|IOC|International Olympic Committee
organization|NBA
organization|NFL
organization|NHL
organization|Harvard University|Harvard
organization|Stanford University|Stanford
organization|Oxford University|University of Oxford
organization|Cambridge University|University of Cambridge
organization|Yale University|Yale
organization|MIT|Massachusetts Institute of Technology
organization|Uber
organization|Lyft
organization|Spotify
organization|Deliveroo
organization|Snapchat
organization|Pinterest
organization|Signal Foundation
organization|Mozilla|Mozilla Foundation
organization|GitHub
organization|Zoom Video
organization|Dropbox
organization|Nintendo
organization|Sega
organization|Ubisoft
organization|Bosch
organization|Siemens Gamesa
organization|Thyssenkrupp|ThyssenKrupp
organization|Hyatt
organization|Hilton Hotels
organization|Novo Nordisk
organization|BioNTech
organization|Sinopharm
organization|Sinovac
organization|Johnson & Johnson
organization|Baidu
organization|JD.com
organization|ByteDance
organization|Didi
organization|BYD
organization|Geely
organization|SAIC Motor
organization|Foxconn
organization|TSMC|Taiwan Semiconductor Manufacturing Company
organization|ZTE
organization|PetroChina
organization|Sinopec
organization|CNOOC
organization|Infosys
organization|Tata Group
organization|Tata Motors
organization|Tata Steel
organization|Reliance Industries
organization|Adani Group
organization|Wipro
organization|Flipkart
organization|Air France-KLM
organization|Wizz Air
organization|Norwegian Air Shuttle
organization|Finnair
organization|SAS Group|Scandinavian Airlines
organization|Iberia Airlines
organization|Vueling
organization|JetBlue|JetBlue Airways
organization|Spirit Airlines
organization|Alaska Airlines
organization|Ethiopian Airlines
organization|Kenya Airways
organization|Malaysia Airlines
organization|Korean Air
organization|China Eastern Airlines
organization|China Southern Airlines
organization|Air New Zealand
organization|Virgin Atlantic
organization|Embraer
organization|Bombardier
organization|Northrop Grumman
organization|Raytheon
organization|General Dynamics
organization|BAE Systems
organization|Rheinmetall
organization|Leonardo S.p.A.
organization|Blue Origin
organization|Virgin Galactic
organization|Rocket Lab
organization|Roscosmos
organization|European Space Agency|ESA
organization|JAXA
organization|ISRO|Indian Space Research Organisation
organization|Sberbank
organization|VTB
organization|Gazprombank
organization|Rostec
organization|Rosatom
organization|Nornickel
organization|Rusal
organization|Transneft
organization|Novatek
organization|Yandex
organization|Kaspersky|Kaspersky Lab
organization|VKontakte
organization|Equinor
organization|Statoil
organization|TotalEnergies
organization|Repsol
organization|Eni
organization|Pemex
organization|PDVSA
organization|Ecopetrol
organization|YPF
organization|Eskom
organization|Transnet
organization|Santander
organization|BBVA
organization|ING Group
organization|Rabobank
organization|ABN AMRO
organization|Commerzbank
organization|UniCredit
organization|Intesa Sanpaolo
organization|Nordea
organization|Danske Bank
organization|Swedbank
organization|Raiffeisen Bank
organization|Erste Group
organization|Standard Chartered
organization|Lloyds Banking Group
organization|NatWest
organization|Royal Bank of Scotland
organization|Royal Bank of Canada
organization|Scotiabank
organization|Westpac
organization|Commonwealth Bank
organization|Macquarie Group
organization|Nomura
organization|SoftBank
organization|Mizuho
organization|Sumitomo Mitsui
organization|ICBC
organization|BlackRock
organization|Blackstone
organization|KKR
organization|Carlyle Group
organization|Bridgewater Associates
organization|Vanguard Group
organization|Fidelity Investments
organization|Charles Schwab
organization|Moody's
organization|Fitch Ratings
organization|Standard & Poor's
organization|Deloitte
organization|KPMG
organization|PricewaterhouseCoopers|PwC
organization|Ernst & Young
organization|McKinsey|McKinsey & Company
organization|Boston Consulting Group
organization|Western Union
organization|MoneyGram
organization|Coinbase
organization|Binance
organization|FTX
organization|Procter & Gamble
organization|Nestlé|Nestle
organization|Danone
organization|Heineken
organization|Carlsberg Group
organization|Anheuser-Busch|Anheuser-Busch InBev
organization|Kraft Heinz
organization|Mondelez
organization|Kellogg's
organization|McDonald's
organization|Burger King
organization|Taco Bell
organization|Pizza Hut
organization|Domino's Pizza
organization|KFC
organization|Home Depot
organization|Costco
organization|Tesco
organization|Sainsbury's
organization|Asda
organization|Lidl
organization|Aldi
organization|Carrefour
organization|Zara
organization|Uniqlo
organization|Adidas
organization|Reebok
organization|Gucci
organization|Louis Vuitton
organization|Hermès
organization|L'Oréal|L'Oreal
organization|Philip Morris
organization|British American Tobacco
organization|Monsanto
organization|DuPont
organization|Dow Chemical
organization|BASF
organization|Union Carbide
organization|Halliburton
organization|Schlumberger
organization|Koch Industries
organization|ConocoPhillips
organization|Glencore
organization|Rio Tinto
organization|BHP
organization|Anglo American
organization|ArcelorMittal
organization|Nippon Steel
organization|Cargill
organization|Maersk
organization|Hapag-Lloyd
organization|DHL
organization|FedEx
organization|Amtrak
organization|Deutsche Bahn
organization|SNCF
organization|Alstom
organization|Eurostar
organization|Network Rail
organization|General Electric
organization|Siemens
organization|Philips
organization|Motorola
organization|BlackBerry
organization|Qualcomm
organization|AMD
organization|Micron
organization|Kodak
organization|Xerox
organization|Yahoo
organization|AOL
organization|MySpace
organization|Napster
organization|Warner Bros.|Warner Brothers
organization|Universal Pictures
organization|Paramount Pictures
organization|20th Century Fox
organization|Columbia Pictures
organization|Sony Pictures
organization|Pixar
organization|Lucasfilm
organization|Marvel Studios
organization|DreamWorks
organization|HBO
organization|Hulu
organization|MTV
organization|ESPN
organization|Disney
organization|Comcast
organization|Time Warner
organization|Viacom
organization|Sky Sports
organization|ITV
organization|Channel 4
organization|Voice of America
organization|Radio Free Europe|Radio Free Europe/Radio Liberty
organization|Kyodo|Kyodo News
organization|Yonhap|Yonhap News Agency
organization|IRNA
organization|SANA
organization|WAFA
organization|PTI|Press Trust of India
organization|ANSA
organization|EFE
organization|DPA
organization|Asahi Shimbun
organization|Yomiuri Shimbun
organization|The Hindu
organization|Hindustan Times
organization|Dawn News
organization|South China Morning Post
organization|Global Times
organization|People's Daily
organization|China Daily
organization|Sydney Morning Herald
organization|Globe and Mail
organization|Toronto Star
organization|Boston Globe
organization|Chicago Tribune
organization|San Francisco Chronicle
organization|Miami Herald
organization|Newsday
organization|National Review
organization|Vanity Fair
organization|Rolling Stone
organization|New Yorker
organization|New York Post
organization|Financial Post
organization|Forbes
organization|BuzzFeed
organization|Huffington Post|HuffPost
organization|Daily Mirror
organization|Daily Express
organization|Evening Standard
organization|Süddeutsche Zeitung
organization|Frankfurter Allgemeine Zeitung
organization|Bild
organization|Le Figaro
organization|Libération
organization|Corriere della Sera
organization|La Repubblica
organization|Gazeta Wyborcza
organization|Novaya Gazeta
organization|Kommersant
organization|Meduza
organization|Echo of Moscow
organization|Likud
organization|Yesh Atid
organization|Shas
organization|Hadash
organization|Palestine Liberation Organization|PLO
organization|Palestinian Authority
organization|Islamic Jihad|Palestinian Islamic Jihad
organization|Popular Front for the Liberation of Palestine|PFLP
organization|Muslim Brotherhood
organization|Al-Shabaab|al-Shabaab|al Shabaab
organization|Al-Nusra Front|Nusra Front|Jabhat al-Nusra
organization|Free Syrian Army
organization|Syrian Democratic Forces
organization|Kurdistan Workers' Party|PKK
organization|Peshmerga
organization|Haqqani network
organization|Lashkar-e-Taiba
organization|Jaish-e-Mohammed
organization|Tehrik-i-Taliban Pakistan
organization|Abu Sayyaf
organization|Jemaah Islamiyah
organization|Revolutionary Armed Forces of Colombia|FARC
organization|ELN
organization|Shining Path
organization|Sinn Féin|Sinn Fein
organization|Democratic Unionist Party|DUP
organization|Scottish National Party|SNP
organization|Plaid Cymru
organization|UKIP|UK Independence Party
organization|Liberal Democrats|Lib Dems
organization|Fianna Fáil|Fianna Fail
organization|Fine Gael
organization|Christian Democratic Union|CDU
organization|Christian Social Union|CSU
organization|SPD
organization|Free Democratic Party|FDP
organization|Alternative for Germany|AfD
organization|Die Linke
organization|National Rally
organization|En Marche
organization|Podemos
organization|Vox party
organization|Five Star Movement
organization|Forza Italia
organization|Fidesz
organization|Civic Platform
organization|Syriza|SYRIZA
organization|Golden Dawn
organization|United Russia
organization|Justice and Development Party|AKP|AK Party
organization|Republican People's Party|CHP
organization|Bharatiya Janata Party|BJP
organization|Indian National Congress
organization|Aam Aadmi Party
organization|Pakistan Muslim League
organization|Pakistan People's Party
organization|Awami League
organization|Bangladesh Nationalist Party
organization|National League for Democracy
organization|Kuomintang
organization|Democratic Progressive Party
organization|Workers' Party of Korea
organization|African National Congress|ANC
organization|Economic Freedom Fighters|EFF
organization|Zanu-PF|ZANU-PF
organization|Movement for Democratic Change
organization|All Progressives Congress
organization|Peoples Democratic Party
organization|New Democratic Party
organization|Bloc Québécois|Bloc Quebecois
organization|Australian Labor Party
organization|Libertarian Party
organization|Tea Party
organization|Democratic National Committee|DNC
organization|Republican National Committee|RNC
organization|National Rifle Association|NRA
organization|American Civil Liberties Union|ACLU
organization|NAACP
organization|Planned Parenthood
organization|Black Lives Matter
organization|Ku Klux Klan
organization|Proud Boys
organization|AFL-CIO
organization|Salvation Army
organization|Boy Scouts of America
organization|YMCA
organization|World Wildlife Fund|WWF
organization|Friends of the Earth
organization|Sierra Club
organization|Extinction Rebellion
organization|Oxfam
organization|Save the Children
organization|CARE International
organization|Mercy Corps
organization|Reporters Without Borders
organization|Committee to Protect Journalists
organization|Transparency International
organization|Freedom House
organization|International Crisis Group
organization|Brookings Institution
organization|Heritage Foundation
organization|RAND Corporation
organization|Chatham House
organization|Carnegie Endowment
organization|Council on Foreign Relations
organization|Pew Research Center
organization|Gallup
organization|Gates Foundation|Bill & Melinda Gates Foundation
organization|Wellcome Trust
organization|Red Crescent
organization|International Federation of Red Cross and Red Crescent Societies|IFRC
organization|World Food Programme|WFP
organization|International Labour Organization|ILO
organization|International Organization for Migration|IOM
organization|UN Women
organization|UNAIDS
organization|UNDP
organization|UNEP
organization|IPCC|Intergovernmental Panel on Climate Change
organization|Food and Agriculture Organization|FAO
organization|European Medicines Agency|EMA
organization|Frontex
organization|Eurojust
organization|Eurostat
organization|European Investment Bank
organization|European Court of Justice
organization|Asian Development Bank
organization|African Development Bank
organization|Inter-American Development Bank
organization|Organization of American States|OAS
organization|ECOWAS
organization|Southern African Development Community|SADC
organization|East African Community
organization|Mercosur
organization|Gulf Cooperation Council|GCC
organization|Organisation of Islamic Cooperation|OIC
organization|Shanghai Cooperation Organisation|SCO
organization|Collective Security Treaty Organization|CSTO
organization|World Anti-Doping Agency|WADA
organization|Bank for International Settlements
organization|Securities and Exchange Commission|SEC
organization|Federal Trade Commission|FTC
organization|Federal Communications Commission|FCC
organization|Internal Revenue Service|IRS
organization|Drug Enforcement Administration|DEA
organization|U.S. Postal Service
organization|National Weather Service
organization|National Hurricane Center
organization|National Oceanic and Atmospheric Administration|NOAA
organization|National Institutes of Health|NIH
organization|National Science Foundation
organization|U.S. Geological Survey|USGS
organization|Smithsonian Institution
organization|Library of Congress
organization|Consumer Financial Protection Bureau
organization|Federal Deposit Insurance Corporation|FDIC
organization|Social Security Administration
organization|Department of Energy
organization|Department of Education
organization|Department of Transportation
organization|Department of Agriculture
organization|Bureau of Labor Statistics
organization|National Health Service|NHS
organization|Home Office
organization|Crown Prosecution Service
organization|Royal Navy
organization|Royal Air Force|RAF
organization|Bundestag
organization|Bundesbank
organization|Bundeswehr
organization|Riksbank
organization|Lok Sabha
organization|Rajya Sabha
organization|Reserve Bank of India
organization|Reserve Bank of Australia
organization|People's Bank of China
organization|Bank of Canada
organization|Swiss National Bank
organization|People's Liberation Army
organization|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC
organization|Inter-Services Intelligence
organization|GRU
organization|MLB|Major League Baseball
organization|NCAA
organization|NASCAR
organization|Premier League
organization|La Liga
organization|Bundesliga
organization|Serie A
organization|International Cricket Council
organization|World Athletics
organization|Real Madrid
organization|FC Barcelona
organization|Atlético Madrid|Atletico Madrid
organization|Manchester United|Man United
organization|Manchester City|Man City
organization|Tottenham Hotspur
organization|Aston Villa
organization|West Ham|West Ham United
organization|Newcastle United
organization|Leicester City
organization|Leeds United
organization|Crystal Palace
organization|Nottingham Forest
organization|Bayern Munich
organization|Borussia Dortmund
organization|RB Leipzig
organization|Bayer Leverkusen
organization|Juventus
organization|Inter Milan
organization|AC Milan
organization|AS Roma
organization|Paris Saint-Germain|PSG
organization|Olympique Marseille
organization|Ajax Amsterdam
organization|PSV Eindhoven
organization|Benfica
organization|FC Porto
organization|Galatasaray
organization|Fenerbahçe|Fenerbahce
organization|Celtic
organization|Boca Juniors
organization|River Plate
organization|Flamengo
organization|New York Yankees
organization|New York Mets
organization|Boston Red Sox
organization|Chicago Cubs
organization|Chicago White Sox
organization|Los Angeles Dodgers
organization|San Francisco Giants
organization|St. Louis Cardinals
organization|Houston Astros
organization|Atlanta Braves
organization|Philadelphia Phillies
organization|Toronto Blue Jays
organization|Los Angeles Lakers
organization|Los Angeles Clippers
organization|Boston Celtics
organization|Chicago Bulls
organization|Golden State Warriors
organization|New York Knicks
organization|Miami Heat
organization|San Antonio Spurs
organization|Houston Rockets
organization|Toronto Raptors
organization|Milwaukee Bucks
organization|Denver Nuggets
organization|Dallas Mavericks
organization|Cleveland Cavaliers
organization|New England Patriots
organization|Dallas Cowboys
organization|Green Bay Packers
organization|Pittsburgh Steelers
organization|Kansas City Chiefs
organization|San Francisco 49ers
organization|New York Giants
organization|New York Jets
organization|Denver Broncos
organization|Seattle Seahawks
organization|Philadelphia Eagles
organization|Chicago Bears
organization|Buffalo Bills
organization|Montreal Canadiens
organization|Toronto Maple Leafs
organization|New York Rangers
organization|Boston Bruins
organization|Yankees
organization|Mets
organization|Red Sox
organization|Dodgers
organization|Astros
organization|Phillies
organization|Lakers
organization|Celtics
organization|Knicks
organization|Mavericks
organization|Cavaliers
organization|Timberwolves
organization|Canucks
organization|Princeton University|Princeton
organization|Columbia University
organization|Cornell University|Cornell
organization|Duke University
organization|Johns Hopkins University|Johns Hopkins
organization|Brown University
organization|New York University|NYU
organization|University of California
organization|UCLA
organization|Caltech|California Institute of Technology
organization|Georgia Tech
organization|Imperial College London
organization|London School of Economics
organization|University College London|UCL
organization|King's College London
organization|Tsinghua University
organization|Peking University
organization|University of Tokyo
organization|Sorbonne
organization|ETH Zurich
organization|CERN
organization|Max Planck Society
organization|Mayo Clinic
organization|All Blacks
organization|Springboks
organization|Wallabies
organization|Ferrari
organization|Lamborghini
organization|Porsche
organization|Audi
organization|Lexus
organization|Mazda
organization|Subaru
organization|Mitsubishi
organization|Suzuki
organization|Honda
organization|Kia Motors
organization|Tata
organization|Jaguar Land Rover
organization|Skoda
organization|Škoda
organization|Stellantis
organization|Ducati
organization|Harley-Davidson
organization|Bosnian Serb Army
product|Dow Jones Industrial Average
product|FTSE 100
product|S&P 500
product|Nikkei 225
product|Nasdaq Composite
product|Starlink
product|Nord Stream|Nord Stream 2
product|iPhone
product|Patriot missile
event|World War II|World War Two|Second World War|WWII|WW2
event|World War I|World War One|First World War|WWI
event|Cold War
event|Vietnam War
event|Gulf War
event|Iraq War
event|Brexit
event|Olympics|Olympic Games
event|World Cup
event|Christmas
event|Easter
event|Ramadan`;
