"""The Swedish words and sentences from which the prose of a generated site is put together."""

CAUSES = (
    "rättvisare fritid", "trygga skolvägar", "ungas psykiska hälsa", "jämlik läsning", "levande landsbygder",
    "öppna mötesplatser", "hållbara resor", "digital delaktighet", "tidiga insatser i skolan",
    "vägar till det första jobbet", "trygga boenden", "kultur för alla", "mindre ensamhet bland äldre",
    "friska arbetsplatser", "språk och gemenskap", "rena stränder", "delade verktyg och kunskaper",
    "närodlad mat i skolan", "samverkan mellan grannar", "nyanländas etablering", "fler unga ledare",
    "stöd till nyblivna föräldrar", "idrott på lika villkor", "ungas inflytande", "cirkulära kläder",
    "trygga kvällar", "lärande hela livet", "ideellt engagemang", "företagande på landsbygden", "barns rätt till natur",
)

TOWNS = (
    "Lund", "Malmö", "Umeå", "Luleå", "Kiruna", "Östersund", "Sundsvall", "Gävle", "Falun", "Uppsala", "Västerås",
    "Örebro", "Karlstad", "Linköping", "Norrköping", "Jönköping", "Växjö", "Kalmar", "Karlskrona", "Visby", "Göteborg",
    "Borås", "Trollhättan", "Uddevalla", "Halmstad", "Helsingborg", "Kristianstad", "Ystad", "Trelleborg", "Landskrona",
    "Skövde", "Lidköping", "Mariestad", "Eskilstuna", "Nyköping", "Södertälje", "Norrtälje", "Enköping", "Sala",
    "Avesta", "Ludvika", "Mora", "Härnösand", "Örnsköldsvik", "Skellefteå", "Piteå", "Boden", "Gällivare", "Arvika",
    "Kristinehamn", "Motala", "Västervik", "Oskarshamn", "Ljungby", "Varberg", "Falkenberg", "Alingsås", "Strömstad",
    "Haparanda", "Kramfors",
)

GROUPS = (
    "unga", "föräldrar", "lärare", "ideella ledare", "företagare", "forskare", "handläggare", "nyanlända", "äldre",
    "fritidsledare", "bibliotekarier", "boende i området",
)

QUESTIONS = (
    "Hur kan fler bidra till {cause} i {town}?",
    "På vilket sätt kan {group} öppna för {cause} i {town} med omnejd?",
    "Vad krävs för {cause}, och vem kan göra vad i {town}?",
    "Hur kan föreningar, företag, kommun och forskning arbeta tillsammans för {cause} i {town}?",
    "Hur når vi {cause} även när pengarna är slut och projektet är över?",
)

SUMMARIES = (
    "Aktörer från fyra sektorer i {town} möttes kring {cause} och kom överens om vad var och en kunde bidra med.",
    "I {town} samlades {group} och beslutsfattare för att förstå vad som står i vägen för {cause}.",
    "Fyra träffar om {cause} ledde till en gemensam behovskarta och till nya samarbeten i {town}.",
)

SENTENCES = (
    "Deltagarna kom från {number} organisationer i {town} och hade sällan mötts förut.",
    "Redan vid den första träffen visade det sig att {group} och beslutsfattare beskrev samma problem med olika ord.",
    "Frågan om {cause} hade diskuterats länge, men nästan alltid inom en sektor i taget.",
    "Under {year} prövades tre arbetssätt, och det enklaste av dem är det som används i dag.",
    "Många vittnade om att tid och tillit betyder mer än nya projektmedel.",
    "Det som fungerade i {town} går inte att flytta rakt av, men *sättet att mötas* går att ta efter.",
    "En av deltagarna sammanfattade det som \"att äntligen få sitta vid samma bord\".",
    "Kommunen bidrog med lokaler, föreningarna med kontakter och företagen med {number} praktikplatser.",
    "Forskarna följde arbetet och återkopplade efter varje träff vad de hade sett.",
    "För {group} var det avgörande att mötena låg på kvällstid och att någon bjöd på mat.",
    "Vi lärde oss att **tydliga roller** gör det lättare att säga ja, och lättare att säga nej.",
    "Ungefär {share} % av dem som deltog uppger att de har fått kontakter som de använder varje månad.",
    "Det är inte svårt att enas om målet – det svåra är att enas om vem som tar nästa steg.",
    "Samtalen återkom till tre ord: närhet, uthållighet och ansvar.",
    "En rapport pekar åt samma håll ([nummer {number} från {year}](https://www.example.com/rapporter/{number}-{year})).",
    "När behovskartan var klar hade den {number} punkter, varav de flesta gick att lösa utan nya beslut.",
    "Det finns fortfarande hinder: regler som krockar, budgetar som inte möts och ord som betyder olika saker...",
    "Biblioteket i {town} blev den plats där arbetet fortsatte mellan träffarna.",
    "Ingen sektor äger frågan ensam, och just därför faller den lätt mellan stolarna.",
    "Efter {year} har arbetet spridits till fler orter, bland annat till {other}.",
    "De minsta förändringarna gav störst effekt, som att skicka kallelsen två veckor tidigare.",
    "Vi frågade {group} vad de saknade och fick {number} svar på en enda kväll.",
    "Svaren samlades i ett öppet dokument under namnet `behovskarta-{year}`, som alla kunde ändra i.",
    "Koalitionen valde att börja med det som gick att göra direkt och att återkomma till resten.",
    "I {other} fanns redan en liknande grupp, och de båda har sedan dess setts två gånger om året.",
    "För att hålla liv i arbetet delar deltagarna på ansvaret och byter ordförande varje halvår.",
    "Det går att mäta en del av detta, men långt ifrån allt som spelar roll.",
    "Skolan och näringslivet hittade varandra först när {group} bjöd in till ett gemensamt samtal.",
    "På frågan om vad som borde göras annorlunda svarade de flesta att man hade velat börja tidigare.",
    "Arbetet med {cause} visar att samhandling tar tid och att den tiden är väl använd.",
)

# Every heading with the id that it gets.
HEADINGS = (
    (("Utgångspunkten", "utgangspunkten"), ("Varför just den här frågan?", "varfor-just-den-har-fragan"),
     ("Bakgrund och nuläge", "bakgrund-och-nulage")),
    (("Så arbetade vi", "sa-arbetade-vi"), ("Träffarna i korthet", "traffarna-i-korthet"),
     ("Vem gjorde vad", "vem-gjorde-vad")),
    (("Vad vi lärde oss", "vad-vi-larde-oss"), ("Det som hände sedan", "det-som-hande-sedan"),
     ("Nästa steg för samhandling", "nasta-steg-for-samhandling")),
)

LIST_ITEMS = (
    "bjuda in {group} redan när frågan formuleras", "dela kalender och kontaktlista mellan organisationerna",
    "låta varje sektor stå värd för en träff", "pröva i liten skala i {town} innan något bestäms",
    "följa upp efter tre, sex och tolv månader", "skriva korta minnesanteckningar som alla får läsa",
    "utse två personer som håller ihop arbetet", "berätta öppet om det som *inte* gick som tänkt",
    "se till att det finns tolk, barnpassning och något att äta", "samla erfarenheterna från {other} och {town}",
)

FIGURES = (
    "Hittills har {{completed-coalitions-in-words}} koalitioner genomförts i landet, och detta är en av dem.",
    "Sammanlagt har {{actors}} aktörer deltagit, varav {{actors.civil-society}} från civilsamhället.",
    "Av alla deltagare säger {{breddat-natverk}} att de har breddat sitt nätverk.",
    "Här har {{actors.academia}} aktörer från akademin och {{actors.public}} från offentlig sektor mött varandra.",
)

FOOTNOTES = (
    "Uppgiften kommer från deltagarnas egna svar {year} och har inte granskats av någon utomstående.",
    "Se även sammanställningen från {town}, [bilaga {number}](https://www.example.com/bilagor/{number}).",
    "Begreppet används här om arbete där flera sektorer delar på både ansvar och resultat.",
)

TABLE_HEADER = ("Träff", "Deltagare", "Plats", "Det vi kom fram till")
OUTCOMES = (
    "en gemensam fråga", "en karta över behoven", "tre idéer att pröva", "en plan för hösten", "nya kontakter",
    "ett avtal om lokaler", "en lista över hinder",
)
PLACES = (
    "Stadsbiblioteket", "Folkets hus", "Kulturskolan", "Kommunhuset", "Campus", "Föreningslokalen", "Näringslivets hus",
)

FIRST_NAMES = (
    "Amina", "Åsa", "Björn", "Cecilia", "Daniel", "Elif", "Fatima", "Gunnar", "Hanna", "Ibrahim", "Johanna", "Karim",
    "Lovisa", "Mattias", "Nadja", "Olof", "Pernilla", "Ragnar", "Sara", "Örjan",
)
LAST_NAMES = (
    "Andersson", "Bergström", "Carlsson", "Demir", "Ekström", "Forsberg", "Gustafsson", "Hassan", "Isaksson",
    "Johansson", "Kovač", "Lindqvist", "Mårtensson", "Nyström", "Öberg", "Persson", "Rahimi", "Sjöberg", "Ahlström",
)
ROLES = (
    "projektledare", "verksamhetschef", "lärare", "universitetslektor", "utvecklingsledare", "ordförande", "strateg",
)

QUOTES = (
    "Vi hade aldrig träffats om det inte vore för koalitionen.",
    "Att få höra hur {group} ser på saken förändrade hela vårt sätt att arbeta.",
    "Nu vet jag vem jag ska ringa i {town}, och de vet att de kan ringa mig.",
    "Samtalet stannade inte vid problemen utan gick vidare till *vad vi faktiskt kan göra*.",
    "Det bästa var att ingen ägde frågan – den var allas.",
    "Jag kom med en lösning och gick hem med en bättre fråga.",
)

# The names of actors by sector; a town follows where there is room for one.
ACTORS = {
    "civil-society": (
        "Föreningen Öppna dörrar i {town}", "Stiftelsen Unga röster {town}", "Idrottsalliansen {town}",
        "Nätverket Grannar i {town}", "Hyresgästerna i {town}", "Studieförbundet Samtal {town}",
    ),
    "public": (
        "{town} kommun", "Arbetsmarknadsenheten {town}", "Kulturskolan i {town}", "Socialtjänsten i {town}",
        "Stadsbiblioteket i {town}",
    ),
    "private": (
        "{town} Bostäder AB", "Nordlunds Mekaniska i {town}", "Café Framtiden {town}", "Konsult & Vänner {town}",
        "Fastighets AB Torget i {town}",
    ),
    "academia": (
        "Högskolan i {town}", "Centrum för civilsamhällesforskning {town}", "Forskningsmiljön Samhandling {town}",
    ),
}
