// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/texts.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/world/chainsendings.h"
#include "network/sandbox/world/sites.h"
#include "network/sandbox/world/stories.h"

#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

struct Text {
    const char16_t *name;
    const char16_t *subject;
    const char16_t *body;
};

// clang-format off
constexpr std::array<Text, 6> norwegianCampaigns {{
    {u"Ukens tilbud", u"Ukens tilbud på {mall}", u"Hei {{first_name}}! Denne uken er det ekstra lave priser i over tjue butikker på {mall}."},
    {u"Kundekveld", u"Kundekveld på torsdag", u"Velkommen til kundekveld på {mall} torsdag fra klokka 18. Vis medlemskortet og få 20 prosent."},
    {u"Høstens nyheter", u"Nytt på {mall}", u"Hei {{first_name}}, tre nye butikker har åpnet dørene. Kom innom og si hei."},
    {u"Familielørdag", u"Lørdag for hele familien", u"Ansiktsmaling, ballonger og gratis boller på {mall} lørdag mellom 11 og 15."},
    {u"Doble poeng", u"Doble poeng i helgen", u"Alt du handler på {mall} fredag til søndag gir doble poeng."},
    {u"Lokale smaker", u"Smak på noe nytt", u"Produsenter fra området kommer til torget på {mall}. Ta med matnettet."},
}};
constexpr std::array<Text, 6> finnishCampaigns {{
    {u"Viikon tarjoukset", u"Viikon tarjoukset: {mall}", u"Hei {{first_name}}! Tällä viikolla yli kaksikymmentä liikettä tarjoaa erikoishintoja."},
    {u"Asiakasilta", u"Asiakasilta torstaina", u"Tervetuloa asiakasiltaan torstaina kello 18 alkaen. Näytä jäsenkortti, saat 20 prosenttia alennusta."},
    {u"Syksyn uutuudet", u"Uutta: {mall}", u"Hei {{first_name}}, kolme uutta liikettä on avannut ovensa. Tule tutustumaan."},
    {u"Perheen lauantai", u"Lauantai koko perheelle", u"Kasvomaalausta, ilmapalloja ja pullakahvit lauantaina kello 11-15."},
    {u"Tuplapisteet", u"Tuplapisteet viikonloppuna", u"Kaikki ostokset perjantaista sunnuntaihin tuovat tuplapisteet."},
    {u"Lähiruokaa", u"Maista jotain uutta", u"Alueen tuottajat saapuvat torille. Ota kassi mukaan."},
}};
constexpr std::array<Text, 6> englishCampaigns {{
    {u"This week's offers", u"This week at {mall}", u"Hi {{first_name}}! More than twenty shops at {mall} have lower prices this week."},
    {u"Members' evening", u"Members' evening on Thursday", u"Join us at {mall} on Thursday from 6 pm. Show your card and take 20 percent off."},
    {u"New this season", u"New at {mall}", u"Hi {{first_name}}, three new shops have opened their doors. Come and say hello."},
    {u"Family Saturday", u"A Saturday for the whole family", u"Face painting, balloons and free buns at {mall} on Saturday between 11 and 3."},
    {u"Double points", u"Double points this weekend", u"Everything you buy at {mall} from Friday to Sunday earns double points."},
    {u"Local tastes", u"Taste something new", u"Producers from the area come to {mall}. Bring a bag."},
}};
constexpr Text reward {u"Points about to expire", u"Your points expire soon", u"Hi {{first_name}}, some of your points at {mall} expire this month. They are worth a coffee at least."};
constexpr Text birthday {u"Birthday", u"Happy birthday!", u"Happy birthday, {{first_name}}! A cake is waiting for you at {mall}."};
constexpr Text longAgo {u"It has been a while", u"We have missed you", u"Hi {{first_name}}, it has been a while. Here is 10 percent for your next visit to {mall}."};

/// The campaigns whose sendings are written down.
constexpr std::array<std::pair<qint64, Text>, 4> plantedCampaigns {{
    {309, {u"Fredagstilbud", u"Fredagens tilbud", u"Hei {{first_name}}! Fredagens tilbud på {mall} gjelder til klokka 21."}},
    {312, {u"Julemarkedet åpner", u"Julemarkedet åpner i dag", u"Førti boder, levende lys og gløgg: julemarkedet på {mall} åpner klokka 16."}},
    {318, {u"Black Week", u"Black Week på {mall}", u"Opptil 70 prosent hele uken på {mall}. Medlemmer slipper inn en time før."}},
    {7'265, {u"Brev til testgruppen", u"August på {mall}", u"Hei {{first_name}}, dette brevet gikk til få."}},
}};

/// The audiences of a mall's weekly rhythm, in its order, and those that are written down.
constexpr std::array<const char16_t *, 8> rhythm {u"Everybody with the app", u"Members with points", u"Members who read SMS",
    u"Newsletter readers", u"Friday shoppers", u"App users of the weekend", u"Birthdays this week", u"Not seen for three months"};
constexpr std::array<std::pair<qint64, const char16_t *>, 17> plantedAudiences {{
    {15, u"Project group of Infinity Mall"}, {31, u"Tenants of Infinity Mall"}, {208, u"Tenants of Lindgallerian"},
    {1'217, u"Visitors of last year's Christmas market"}, {1'231, u"Black Week early birds"}, {1'288, u"Test group for letters"},
    {107'096, u"Tenants of Fjordtorget, ground floor"}, {107'103, u"Everybody at the Christmas market"}, {107'110, u"Centre managers"},
    {12'111, u"Readers of the autumn letter"}, {12'112, u"Everybody with the app since the summer"}, {12'113, u"Members with a car"},
    {12'114, u"Friends of the roof terrace"}, {12'115, u"All readers of letters"}, {12'116, u"Friends of Kvarnbyn"},
    {12'117, u"Readers in the north"}, {12'120, u"Members by quarter of the town"},
}};
// clang-format on

const Text &campaignText(qint64 topic, const QString &country)
{
    for (const auto &[id, text] : plantedCampaigns) {
        if (id == topic) {
            return text;
        }
    }
    const auto &list = country == "NO"_L1 ? norwegianCampaigns : country == "FI"_L1 ? finnishCampaigns : englishCampaigns;
    return list[size_t(topic) % list.size()];
}

const Text &textOf(const QString &service, qint64 topic, const QString &channel, const QString &country)
{
    if (service == "campaigns"_L1) {
        return campaignText(topic, country);
    }
    if (service == "triggers"_L1) {
        return channel == "sms"_L1 ? birthday : longAgo;
    }
    return reward;
}

/// What a message says, ready but for the mall's name.
struct Written {
    QString name;
    QString subject;
    QString body;
};

Written smallWorldText(const QString &service, qint64 topic, const QString &channel, const QString &country)
{
    const Text &text = textOf(service, topic, channel, country);
    return {QString::fromUtf16(text.name), QString::fromUtf16(text.subject), QString::fromUtf16(text.body)};
}

const ThemeText &themeText(const QString &service, qint64 topic, const QString &channel, const ChainLanguage &language)
{
    if (service == "campaigns"_L1) {
        const ThemeText *story = storyText(topic);
        return story != nullptr ? *story : language.themes.at(themeOf(topic));
    }
    if (service == "triggers"_L1) {
        return channel == "sms"_L1 ? language.birthday : language.longAgo;
    }
    return language.points;
}

/// A letter greets and takes its leave, an SMS says how to be spared the next one, a push says what it has to say.
Written chainText(const QString &service, qint64 topic, const QString &channel, const ChainLanguage &language)
{
    const ThemeText &text = themeText(service, topic, channel, language);
    QStringList body {QString::fromUtf16(text.body)};
    if (channel == "email"_L1) {
        body.prepend(QString::fromUtf16(language.greeting));
        body.append(QString::fromUtf16(language.closing));
    } else if (channel == "sms"_L1) {
        body.append(QString::fromUtf16(language.stop));
    }
    return {QString::fromUtf16(text.name), QString::fromUtf16(text.subject), body.join(u' ')};
}

/// As the older modules print their stamps.
QString printed(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

} // namespace

QString topicOfSending()
{
    return u"ifnull(CASE s.service_type WHEN 'triggers' THEN s.source_id ELSE s.campaign_id END, 0)"_s;
}

namespace {

/// A text for each topic of the sendings that a condition names, or more sendings of a text that is there.
bool storeTextsOf(const QSqlDatabase &database, const Stage &stage, const QString &which, qint64 firstId,
    const std::function<Written(const Mall &mall, const QString &service, qint64 topic, const QString &channel)> &write)
{
    QHash<int, Mall> malls;
    for (const Mall &mall : stage.malls) {
        malls.insert(mall.customerId, mall);
    }
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO texts VALUES ("_s + QStringList(13, u"?"_s).join(u',')
        + u") ON CONFLICT (customer_id, service, topic, channel) DO UPDATE SET created_at = min(created_at, excluded.created_at),"
          " sendings_count = sendings_count + excluded.sendings_count"_s);
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT s.customer_id, s.service_type, %1, s.channel, s.campaign_id, min(s.created_at), max(s.created_at || ' ' || s.id),"
                 " count(DISTINCT ifnull(s.reporting_id, -s.id)) FROM sendings s WHERE %2 GROUP BY 1, 2, 3, 4 ORDER BY 6, 1, 2, 3, 4"_s.arg(
                     topicOfSending(), which));
    if (!rows.exec()) {
        return false;
    }
    for (qint64 id = firstId; rows.next(); ++id) {
        const Mall mall = malls.value(rows.value(0).toInt());
        const QString service = rows.value(1).toString();
        const QString channel = rows.value(3).toString();
        Written text = write(mall, service, rows.value(2).toLongLong(), channel);
        for (QString *words : {&text.name, &text.subject, &text.body}) {
            words->replace("{mall}"_L1, mall.name);
        }
        const QStringList latest = rows.value(6).toString().split(u' ');
        const QString written = printed(instantOf(rows.value(5).toString()).addSecs(-5'400));
        const QVariantList values {id, rows.value(0), service, rows.value(2), channel, rows.value(4), text.name, text.subject, text.body,
            written, printed(instantOf(latest.constFirst())), rows.value(7), latest.constLast().toLongLong()};
        for (int i = 0; i < values.size(); ++i) {
            insert.bindValue(i, values.at(i));
        }
        if (!insert.exec()) {
            return false;
        }
    }
    return true;
}

} // namespace

bool storeTexts(const QSqlDatabase &database, const Stage &stage)
{
    return storeTextsOf(database, stage, u"1"_s, 758'131, // from the documented one on
        [](const Mall &mall, const QString &service, qint64 topic, const QString &channel) {
            return smallWorldText(service, topic, channel, mall.country);
        });
}

bool storeChainTexts(const QSqlDatabase &database, const Stage &stage)
{
    return storeTextsOf(
        database, stage, isOfChainInSql(), 910'001, [](const Mall &mall, const QString &service, qint64 topic, const QString &channel) {
            const Site *site = siteOf(mall.customerId);
            return chainText(service, topic, channel, chainLanguage(site == nullptr ? u"nb"_s : QString::fromUtf16(site->language)));
        });
}

QString audienceName(qint64 id)
{
    for (const auto &[audience, name] : plantedAudiences) {
        if (audience == id) {
            return QString::fromUtf16(name);
        }
    }
    // Their numbers start at 1201, 2301 and 3101, and at a hundred in malls that were asked for.
    const qint64 place = id < 20'000 ? id % 100 - 1 : id % 100;
    return place >= 0 && place < qint64(rhythm.size()) ? QString::fromUtf16(rhythm[size_t(place)]) : u"Audience %1"_s.arg(id);
}

int customerOfAudience(int id)
{
    switch (id) {
    case 15:
    case 31:
        return 447;
    case 208:
        return 463;
    case 107'096:
    case 107'103:
    case 107'110:
        return 451;
    default:
        return 0;
    }
}

} // namespace atrium::sandbox
