// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/links.h"
#include "network/sandbox/sendingsreport.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// What one links to, with the share of its visits and what the button said.
struct Target {
    QLatin1StringView path;
    qint64 weight;
    QLatin1StringView content;
};

constexpr std::array letter {Target {"/offers"_L1, 46, "hero"_L1}, Target {"/news"_L1, 21, "story"_L1},
    Target {"/opening-hours"_L1, 17, "footer"_L1}, Target {"/members/points"_L1, 11, "points"_L1},
    Target {"/members/unsubscribe"_L1, 5, "unsubscribe"_L1}};

/// How many links a message of a channel has room for.
size_t linksIn(const QString &channel)
{
    if (channel == "email"_L1) {
        return letter.size();
    }
    return channel == "push"_L1 ? 2 : 1;
}

} // namespace

QString visitsInSql()
{
    return u"(s.clicked_count + s.clicked_count * (12 + s.id % 14) / 100)"_s;
}

QString sourceInSql()
{
    return u"coalesce(CAST(s.reporting_id AS TEXT), s.service_type)"_s;
}

QByteArray sourceKey(qint64 club, const QString &source)
{
    const bool isNumber = !source.isEmpty() && source.front().isDigit();
    const QByteArray name = source.toUtf8();
    return QByteArray::number(club).rightJustified(10, '0') + ' ' + (isNumber ? name.rightJustified(19, '0') : '~' + name);
}

std::vector<LinkSource> linkSources(const Visit &visit)
{
    QSqlQuery query(visit.database);
    query.setForwardOnly(true);
    query.exec(
        u"SELECT s.customer_id, s.loyalty_club_id, %1, min(s.channel), coalesce(min(s.campaign_id), 0), sum(%2), sum(s.clicked_count)"
        " FROM sendings s WHERE s.clicked_count > 0 AND s.customer_id IN %3 GROUP BY 1, 2, 3"_s.arg(
            sourceInSql(), visitsInSql(), customerList(visit)));
    std::vector<LinkSource> sources;
    while (query.next()) {
        sources.push_back({.customer = query.value(0).toLongLong(),
            .club = query.value(1).toLongLong(),
            .source = query.value(2).toString(),
            .channel = query.value(3).toString(),
            .campaign = query.value(4).toLongLong(),
            .visits = query.value(5).toLongLong(),
            .unique = query.value(6).toLongLong()});
    }
    std::sort(sources.begin(), sources.end(), [](const LinkSource &a, const LinkSource &b) {
        return std::pair(sourceKey(a.club, a.source), a.customer) < std::pair(sourceKey(b.club, b.source), b.customer);
    });
    return sources;
}

std::vector<Link> linksOf(const LinkSource &source, const QString &slug)
{
    const size_t count = linksIn(source.channel);
    qint64 whole = 0;
    for (size_t i = 0; i < count; ++i) {
        whole += letter[i].weight;
    }
    std::vector<Link> links;
    links.reserve(count);
    qint64 seen = 0;
    qint64 uniqueGiven = 0;
    qint64 againGiven = 0; // visits of those who had been there
    for (size_t i = 0; i < count; ++i) {
        seen += letter[i].weight;
        Link link {.club = source.club, .source = source.source, .host = u"www.%1.example"_s.arg(slug), .path = letter[i].path};
        const qint64 again = (source.visits - source.unique) * seen / whole - againGiven;
        link.unique = source.unique * seen / whole - uniqueGiven;
        link.visits = link.unique + again;
        uniqueGiven += link.unique;
        againGiven += again;
        // Who went through two links is a unique visitor of both.
        link.unique += count > 1 ? again / 3 : 0;
        link.utmSource = source.channel == "email"_L1 ? u"newsletter"_s : u"club"_s;
        link.utmMedium = source.channel;
        link.utmContent = letter[i].content;
        if (source.campaign != 0) {
            link.utmCampaign = u"campaign-%1"_s.arg(source.campaign);
        }
        if (link.visits > 0) {
            links.push_back(std::move(link));
        }
    }
    return links;
}

QHash<qint64, QString> slugsOf(const Visit &visit)
{
    QSqlQuery query(visit.database);
    query.exec(u"SELECT customer_id, main_slug FROM malls WHERE customer_id IN "_s + customerList(visit));
    QHash<qint64, QString> slugs;
    while (query.next()) {
        slugs.insert(query.value(0).toLongLong(), query.value(1).toString());
    }
    return slugs;
}

} // namespace atrium::sandbox
