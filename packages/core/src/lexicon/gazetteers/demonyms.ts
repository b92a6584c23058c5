/**
 * Demonyms, written for Relata: `code adjective people`, one country a line. Without a third part, people
 * are the adjective with an `s`. Codes that are no country name a region's own entry in `regions.ts`.
 */
export const demonymRows: string = `AD|Andorran
AE|Emirati
AF|Afghan
AL|Albanian
DZ|Algerian
AO|Angolan
AR|Argentine,Argentinian|Argentines,Argentinians
AM|Armenian
AU|Australian
AT|Austrian
AZ|Azerbaijani,Azeri
BS|Bahamian
BH|Bahraini
BD|Bangladeshi
BB|Barbadian
BY|Belarusian,Belarussian,Byelorussian
BE|Belgian
BZ|Belizean
BJ|Beninese|Beninese
BT|Bhutanese|Bhutanese
BO|Bolivian
BA|Bosnian
BW|Botswanan
BR|Brazilian
BN|Bruneian
BG|Bulgarian
BF|Burkinabe|Burkinabe
BI|Burundian
KH|Cambodian
CM|Cameroonian
CA|Canadian
CV|Cape Verdean
CF|Central African
TD|Chadian
CL|Chilean
CN|Chinese|Chinese
CO|Colombian
KM|Comorian
CD|Congolese|Congolese
CR|Costa Rican
HR|Croatian|Croats,Croatians
CU|Cuban
CY|Cypriot
CZ|Czech
DK|Danish|Danes
DJ|Djiboutian
DO|Dominican
TL|Timorese|Timorese
EC|Ecuadorian,Ecuadorean
EG|Egyptian
SV|Salvadoran
ER|Eritrean
EE|Estonian
SZ|Swazi
ET|Ethiopian
FJ|Fijian
FI|Finnish|Finns
FR|French|Frenchmen,Frenchman
GA|Gabonese|Gabonese
GM|Gambian
GE|Georgian
DE|German
GH|Ghanaian
GR|Greek
GL|Greenlandic|Greenlanders
GD|Grenadian
GT|Guatemalan
GN|Guinean
GY|Guyanese|Guyanese
HT|Haitian
HN|Honduran
HU|Hungarian
IS|Icelandic|Icelanders
IN|Indian
ID|Indonesian
IR|Iranian
IQ|Iraqi
IE|Irish|Irishmen
IL|Israeli
IT|Italian
CI|Ivorian
JM|Jamaican
JP|Japanese|Japanese
JO|Jordanian
KZ|Kazakh,Kazakhstani
KE|Kenyan
XK|Kosovan,Kosovar
KW|Kuwaiti
KG|Kyrgyz|Kyrgyz
LA|Laotian,Lao
LV|Latvian
LB|Lebanese|Lebanese
LS|Basotho|Basotho
LR|Liberian
LY|Libyan
LI|Liechtensteiner
LT|Lithuanian
LU|Luxembourgish|Luxembourgers
MG|Malagasy|Malagasy
MW|Malawian
MY|Malaysian
MV|Maldivian
ML|Malian
MT|Maltese|Maltese
MH|Marshallese|Marshallese
MR|Mauritanian
MU|Mauritian
MX|Mexican
FM|Micronesian
MD|Moldovan
MC|Monegasque
MN|Mongolian
ME|Montenegrin
MA|Moroccan
MZ|Mozambican
MM|Burmese|Burmese
NA|Namibian
NP|Nepalese,Nepali|Nepalese,Nepalis
NL|Dutch|Dutchmen
NZ|New Zealand|New Zealanders,Kiwis
NI|Nicaraguan
NE|Nigerien
NG|Nigerian
KP|North Korean
MK|Macedonian,North Macedonian
NO|Norwegian
OM|Omani
PK|Pakistani
PW|Palauan
PS|Palestinian
PA|Panamanian
PG|Papua New Guinean
PY|Paraguayan
PE|Peruvian
PH|Philippine,Filipino|Filipinos
PL|Polish|Poles
PT|Portuguese|Portuguese
PR|Puerto Rican
QA|Qatari
RO|Romanian
RU|Russian
RW|Rwandan
WS|Samoan
SA|Saudi,Saudi Arabian
SN|Senegalese|Senegalese
RS|Serbian|Serbs,Serbians
SC|Seychellois|Seychellois
SL|Sierra Leonean
SG|Singaporean
SK|Slovak,Slovakian
SI|Slovenian,Slovene
SB|Solomon Islander
SO|Somali
ZA|South African
KR|South Korean
SS|South Sudanese|South Sudanese
ES|Spanish|Spaniards
LK|Sri Lankan
SD|Sudanese|Sudanese
SR|Surinamese|Surinamese
SE|Swedish|Swedes
CH|Swiss|Swiss
SY|Syrian
TW|Taiwanese|Taiwanese
TJ|Tajik
TZ|Tanzanian
TH|Thai
TG|Togolese|Togolese
TO|Tongan
TT|Trinidadian
TN|Tunisian
TR|Turkish|Turks
TM|Turkmen|Turkmens
UG|Ugandan
UA|Ukrainian
GB|British|Britons,Brits
US|American
UY|Uruguayan
UZ|Uzbek
VU|Vanuatuan
VE|Venezuelan
VN|Vietnamese|Vietnamese
YE|Yemeni
ZM|Zambian
ZW|Zimbabwean
Europe|European
Africa|African
Asia|Asian
Scotland|Scottish|Scots
Wales|Welsh|Welshmen
England|English|Englishmen
Chechnya|Chechen
Crimea|Crimean
Kurdistan|Kurdish|Kurds
Tibet|Tibetan
Catalonia|Catalan
Gaza|Gazan
Hong Kong|Hong Konger
Latin America|Latin American
Soviet Union|Soviet
Scandinavia|Scandinavian
the Balkans|Balkan
the Baltic states|Baltic
Quebec|Quebecois|Quebecers
California|Californian
Texas|Texan`;
