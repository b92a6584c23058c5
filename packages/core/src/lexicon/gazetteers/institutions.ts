/**
 * Institutions, media, platforms and companies that news names without explaining, written for Relata.
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
