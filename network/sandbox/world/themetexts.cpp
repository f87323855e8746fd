// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/themes.h"

#include <algorithm>

namespace atrium::sandbox {

namespace {

// clang-format off
constexpr ChainLanguage norwegianThemes {.code = u"nb", .greeting = u"Hei {{first_name}}!", .closing = u"Hilsen oss på {mall}", .stop = u"Svar STOPP for å slippe flere.",
    .points = {u"Poeng som utløper", u"Poengene dine utløper snart", u"Noen av poengene dine på {mall} utløper denne måneden. De rekker i det minste til en kaffe."},
    .birthday = {u"Bursdag", u"Gratulerer med dagen!", u"Gratulerer med dagen! Det står en kake og venter på deg på {mall}."},
    .longAgo = {u"Lenge siden sist", u"Vi har savnet deg", u"Det er en stund siden sist. Her er 10 prosent på ditt neste besøk på {mall}."},
    .themes = {{
        {u"Ukens tilbud", u"Ukens tilbud på {mall}", u"Denne uken er det ekstra lave priser i over tjue butikker på {mall}."},
        {u"Kundekveld", u"Kundekveld på torsdag", u"Velkommen til kundekveld på {mall} torsdag fra klokka 18. Vis medlemskortet og få 20 prosent."},
        {u"Nye butikker", u"Nytt på {mall}", u"Tre nye butikker har åpnet dørene på {mall}. Kom innom og si hei."},
        {u"Familielørdag", u"Lørdag for hele familien", u"Ansiktsmaling, ballonger og gratis boller på {mall} lørdag mellom 11 og 15."},
        {u"Doble poeng", u"Doble poeng i helgen", u"Alt du handler på {mall} fredag til søndag gir doble poeng."},
        {u"Lokale smaker", u"Smak på noe nytt", u"Produsenter fra området kommer til torget på {mall}. Ta med matnettet."},
        {u"Black Week", u"Black Week på {mall}", u"Opptil 70 prosent hele uken på {mall}. Medlemmer slipper inn en time før."},
        {u"Jul på senteret", u"Julen begynner på {mall}", u"Julemarked, levende lys og åpent til klokka 21 hver dag fram til jul på {mall}."},
        {u"Januarsalg", u"Siste rest av salget", u"Alt skal ut: januarsalget på {mall} varer til søndag."},
        {u"Vinterferie", u"Vinterferie inne", u"Skøytebane av plast og varm kakao: vinterferien på {mall} er for de små."},
        {u"Påske", u"Påskeegg og åpningstider", u"Finn de tjue gule eggene på {mall}, og se når vi holder åpent i påsken."},
        {u"Vårens nyheter", u"Vår i vinduene", u"Lettere jakker, nye farger: våren har kommet til {mall}."},
        {u"Sommersalg", u"Sommersalget er i gang", u"Solbriller, sandaler og alt til hytta til halv pris på {mall}."},
        {u"Skolestart", u"Klar for skolestart?", u"Sekker, matbokser og gymsko: alt til skolestart under ett tak på {mall}."},
        {u"Høst", u"Høst på {mall}", u"Ull, støvler og stearinlys: høstens varer er på plass på {mall}."},
    }}};

constexpr ChainLanguage swedishThemes {.code = u"sv", .greeting = u"Hej {{first_name}}!", .closing = u"Hälsningar från {mall}", .stop = u"Svara STOPP för att slippa fler.",
    .points = {u"Poäng som går ut", u"Dina poäng går snart ut", u"Några av dina poäng på {mall} går ut den här månaden. De räcker åtminstone till en fika."},
    .birthday = {u"Födelsedag", u"Grattis på födelsedagen!", u"Grattis på födelsedagen! En tårtbit väntar på dig på {mall}."},
    .longAgo = {u"Länge sedan sist", u"Vi har saknat dig", u"Det var ett tag sedan sist. Här är 10 procent på ditt nästa besök på {mall}."},
    .themes = {{
        {u"Veckans erbjudanden", u"Veckans erbjudanden på {mall}", u"Den här veckan har mer än tjugo butiker på {mall} extra låga priser."},
        {u"Kundkväll", u"Kundkväll på torsdag", u"Välkommen till kundkväll på {mall} torsdag från klockan 18. Visa medlemskortet och få 20 procent."},
        {u"Nya butiker", u"Nytt på {mall}", u"Tre nya butiker har slagit upp dörrarna på {mall}. Kom förbi och säg hej."},
        {u"Familjelördag", u"En lördag för hela familjen", u"Ansiktsmålning, ballonger och gratis bullar på {mall} lördag mellan 11 och 15."},
        {u"Dubbla poäng", u"Dubbla poäng i helgen", u"Allt du handlar på {mall} från fredag till söndag ger dubbla poäng."},
        {u"Lokala smaker", u"Smaka på något nytt", u"Producenter från trakten kommer till torget på {mall}. Ta med en kasse."},
        {u"Black Week", u"Black Week på {mall}", u"Upp till 70 procent hela veckan på {mall}. Medlemmar kommer in en timme tidigare."},
        {u"Jul i gallerian", u"Julen börjar på {mall}", u"Julmarknad, levande ljus och öppet till klockan 21 varje dag fram till jul på {mall}."},
        {u"Mellandagsrea", u"Sista resten av rean", u"Allt ska bort: rean på {mall} pågår till söndag."},
        {u"Sportlov", u"Sportlov inomhus", u"Skridskobana av plast och varm choklad: sportlovet på {mall} är för de små."},
        {u"Påsk", u"Påskägg och öppettider", u"Hitta de tjugo gula äggen på {mall}, och se när vi har öppet i påsk."},
        {u"Vårens nyheter", u"Vår i skyltfönstren", u"Lättare jackor, nya färger: våren har kommit till {mall}."},
        {u"Sommarrea", u"Sommarrean är igång", u"Solglasögon, sandaler och allt till stugan för halva priset på {mall}."},
        {u"Skolstart", u"Redo för skolstart?", u"Ryggsäckar, matlådor och gympaskor: allt till skolstarten på {mall}."},
        {u"Höst", u"Höst på {mall}", u"Ull, stövlar och stearinljus: höstens varor är på plats på {mall}."},
    }}};

constexpr ChainLanguage finnish {.code = u"fi", .greeting = u"Hei {{first_name}}!", .closing = u"Terveisin {mall}", .stop = u"Vastaa STOP, jos et halua viestejä.",
    .points = {u"Vanhenevat pisteet", u"Pisteesi vanhenevat pian", u"Osa pisteistäsi vanhenee tässä kuussa: {mall}. Niillä saa ainakin kahvit."},
    .birthday = {u"Syntymäpäivä", u"Hyvää syntymäpäivää!", u"Hyvää syntymäpäivää! Kakkupala odottaa sinua: {mall}."},
    .longAgo = {u"Pitkästä aikaa", u"Sinua on kaivattu", u"Viime käynnistä on aikaa. Tässä 10 prosenttia seuraavalle käynnille: {mall}."},
    .themes = {{
        {u"Viikon tarjoukset", u"Viikon tarjoukset: {mall}", u"Tällä viikolla yli kaksikymmentä liikettä tarjoaa erikoishintoja: {mall}."},
        {u"Asiakasilta", u"Asiakasilta torstaina", u"Tervetuloa asiakasiltaan torstaina kello 18 alkaen. Näytä jäsenkortti, saat 20 prosenttia alennusta: {mall}."},
        {u"Uudet liikkeet", u"Uutta: {mall}", u"Kolme uutta liikettä on avannut ovensa. Tule tutustumaan: {mall}."},
        {u"Perheen lauantai", u"Lauantai koko perheelle", u"Kasvomaalausta, ilmapalloja ja pullakahvit lauantaina kello 11-15: {mall}."},
        {u"Tuplapisteet", u"Tuplapisteet viikonloppuna", u"Kaikki ostokset perjantaista sunnuntaihin tuovat tuplapisteet: {mall}."},
        {u"Lähiruokaa", u"Maista jotain uutta", u"Alueen tuottajat saapuvat torille. Ota kassi mukaan: {mall}."},
        {u"Black Week", u"Black Week: {mall}", u"Jopa 70 prosentin alennukset koko viikon. Jäsenet pääsevät sisään tuntia aiemmin: {mall}."},
        {u"Joulu keskuksessa", u"Joulu alkaa täältä: {mall}", u"Joulumarkkinat, elävät kynttilät ja ovet auki kello 21 asti jouluun saakka: {mall}."},
        {u"Tammikuun ale", u"Alen viimeiset päivät", u"Kaikki pois: tammikuun ale kestää sunnuntaihin: {mall}."},
        {u"Hiihtoloma", u"Hiihtoloma sisätiloissa", u"Luistinrata ja kuumaa kaakaota pienille koko hiihtoloman: {mall}."},
        {u"Pääsiäinen", u"Pääsiäismunat ja aukioloajat", u"Etsi kaksikymmentä keltaista munaa ja katso pääsiäisen aukioloajat: {mall}."},
        {u"Kevään uutuudet", u"Kevät ikkunoissa", u"Kevyempiä takkeja, uusia värejä: kevät on täällä: {mall}."},
        {u"Kesäale", u"Kesäale on alkanut", u"Aurinkolasit, sandaalit ja mökkitavarat puoleen hintaan: {mall}."},
        {u"Koulun alku", u"Valmiina kouluun?", u"Reput, eväsrasiat ja lenkkarit saman katon alta: {mall}."},
        {u"Syksy", u"Syksyn tuotteet: {mall}", u"Villaa, saappaita ja kynttilöitä: syksyn tuotteet ovat hyllyssä: {mall}."},
    }}};

constexpr ChainLanguage polishThemes {.code = u"pl", .greeting = u"Cześć {{first_name}}!", .closing = u"Pozdrawiamy, {mall}", .stop = u"Aby zrezygnować, odpisz STOP.",
    .points = {u"Wygasające punkty", u"Twoje punkty wkrótce wygasną", u"Część Twoich punktów w {mall} wygasa w tym miesiącu. Wystarczą przynajmniej na kawę."},
    .birthday = {u"Urodziny", u"Wszystkiego najlepszego!", u"Wszystkiego najlepszego w dniu urodzin! W {mall} czeka na Ciebie ciastko."},
    .longAgo = {u"Dawno się nie widzieliśmy", u"Tęsknimy za Tobą", u"Minęło trochę czasu. Oto 10 procent na następną wizytę w {mall}."},
    .themes = {{
        {u"Oferty tygodnia", u"Oferty tygodnia w {mall}", u"W tym tygodniu ponad dwadzieścia sklepów w {mall} ma niższe ceny."},
        {u"Wieczór klubowy", u"Wieczór klubowy w czwartek", u"Zapraszamy do {mall} w czwartek od 18. Pokaż kartę, a dostaniesz 20 procent zniżki."},
        {u"Nowe sklepy", u"Nowości w {mall}", u"Trzy nowe sklepy otworzyły drzwi w {mall}. Zajrzyj i przywitaj się."},
        {u"Rodzinna sobota", u"Sobota dla całej rodziny", u"Malowanie twarzy, balony i darmowe bułeczki w {mall} w sobotę od 11 do 15."},
        {u"Podwójne punkty", u"Podwójne punkty w weekend", u"Każdy zakup w {mall} od piątku do niedzieli to podwójne punkty."},
        {u"Lokalne smaki", u"Spróbuj czegoś nowego", u"Producenci z okolicy przyjeżdżają do {mall}. Weź torbę."},
        {u"Black Week", u"Black Week w {mall}", u"Do 70 procent taniej przez cały tydzień w {mall}. Klubowicze wchodzą godzinę wcześniej."},
        {u"Święta w galerii", u"Święta zaczynają się w {mall}", u"Jarmark, świece i sklepy otwarte do 21 aż do Wigilii w {mall}."},
        {u"Wyprzedaż styczniowa", u"Ostatnie dni wyprzedaży", u"Wszystko musi zniknąć: wyprzedaż w {mall} trwa do niedzieli."},
        {u"Ferie", u"Ferie pod dachem", u"Lodowisko z tworzywa i gorąca czekolada: ferie w {mall} są dla najmłodszych."},
        {u"Wielkanoc", u"Pisanki i godziny otwarcia", u"Znajdź dwadzieścia żółtych pisanek w {mall} i sprawdź, kiedy mamy otwarte."},
        {u"Wiosenne nowości", u"Wiosna w witrynach", u"Lżejsze kurtki, nowe kolory: wiosna przyszła do {mall}."},
        {u"Letnia wyprzedaż", u"Letnia wyprzedaż trwa", u"Okulary, sandały i wszystko na działkę za pół ceny w {mall}."},
        {u"Do szkoły", u"Gotowi do szkoły?", u"Plecaki, śniadaniówki i tenisówki: wszystko do szkoły w {mall}."},
        {u"Jesień", u"Jesień w {mall}", u"Wełna, kozaki i świece: jesienne kolekcje są już w {mall}."},
    }}};

constexpr ChainLanguage englishThemes {.code = u"en", .greeting = u"Hi {{first_name}}!", .closing = u"Yours, {mall}", .stop = u"Reply STOP to opt out.",
    .points = {u"Points about to expire", u"Your points expire soon", u"Some of your points at {mall} expire this month. They are worth a coffee at least."},
    .birthday = {u"Birthday", u"Happy birthday!", u"Happy birthday! A cake is waiting for you at {mall}."},
    .longAgo = {u"It has been a while", u"We have missed you", u"It has been a while. Here is 10 percent for your next visit to {mall}."},
    .themes = {{
        {u"This week's offers", u"This week at {mall}", u"More than twenty shops at {mall} have lower prices this week."},
        {u"Members' evening", u"Members' evening on Thursday", u"Join us at {mall} on Thursday from 6 pm. Show your card and take 20 percent off."},
        {u"New shops", u"New at {mall}", u"Three new shops have opened their doors at {mall}. Come and say hello."},
        {u"Family Saturday", u"A Saturday for the whole family", u"Face painting, balloons and free buns at {mall} on Saturday between 11 and 3."},
        {u"Double points", u"Double points this weekend", u"Everything you buy at {mall} from Friday to Sunday earns double points."},
        {u"Local tastes", u"Taste something new", u"Producers from the area come to {mall}. Bring a bag."},
        {u"Black Week", u"Black Week at {mall}", u"Up to 70 percent off all week at {mall}. Members get in an hour early."},
        {u"Christmas", u"Christmas begins at {mall}", u"A market, candles and open until 9 pm every day until Christmas at {mall}."},
        {u"January sale", u"The last of the sale", u"Everything must go: the January sale at {mall} ends on Sunday."},
        {u"Half term", u"Half term indoors", u"A skating rink and hot chocolate: half term at {mall} is for the little ones."},
        {u"Easter", u"Easter eggs and opening hours", u"Find the twenty yellow eggs at {mall}, and see when we are open over Easter."},
        {u"Spring arrivals", u"Spring in the windows", u"Lighter jackets, new colours: spring has come to {mall}."},
        {u"Summer sale", u"The summer sale is on", u"Sunglasses, sandals and everything for the garden at half price at {mall}."},
        {u"Back to school", u"Ready for school?", u"Bags, lunch boxes and trainers: everything for school at {mall}."},
        {u"Autumn", u"Autumn at {mall}", u"Wool, boots and candles: autumn is on the shelves at {mall}."},
    }}};
// clang-format on

constexpr std::array<const ChainLanguage *, 5> all {&norwegianThemes, &swedishThemes, &finnish, &polishThemes, &englishThemes};

} // namespace

const ChainLanguage &chainLanguage(const QString &code)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ChainLanguage *one) { return QStringView(one->code) == code; });
    return found == all.end() ? norwegianThemes : **found;
}

} // namespace atrium::sandbox
