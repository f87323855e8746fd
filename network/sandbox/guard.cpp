// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/guard.h"
#include "network/sandbox/documentedreports.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

Guard::Guard(QString token, SignedIn signedIn)
    : m_sandboxToken(std::move(token))
    , m_signedIn(std::move(signedIn))
    , m_token(m_sandboxToken)
{
}

void Guard::learn(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"SELECT id, is_demo FROM users"_s);
    while (query.next()) {
        m_users.insert(query.value(0).toString());
        if (query.value(1).toBool()) {
            m_demoUser = query.value(0).toString();
        }
    }
    query.exec(u"SELECT m.customer_id, main_slug, short_slug, other_slugs, country, chain, language FROM malls m"
               " JOIN mall_filters f ON f.customer_id = m.customer_id ORDER BY position"_s);
    while (query.next()) {
        const QStringList slugs =
            QStringList {query.value(1).toString(), query.value(2).toString()} + query.value(3).toString().split(u' ', Qt::SkipEmptyParts);
        m_malls.append({query.value(0).toLongLong(), slugs,
            {{u"country"_s, query.value(4).toString()}, {u"chain"_s, query.value(5).toString()},
                {u"language"_s, query.value(6).toString()}}});
    }
}

bool Guard::hostIsOurs(const Request &request) const
{
    // A web page whose name was re-bound to 127.0.0.1 sends its own name here, and goes no further.
    const QByteArray host = request.header("host").toLower();
    const QByteArray port = ':' + QByteArray::number(m_port);
    return host == "127.0.0.1" + port || host == "localhost" + port || host == "[::1]" + port;
}

std::optional<Identity> Guard::identify(const Request &request) const
{
    std::unique_lock lock(m_mutex);
    const QString authorization = QString::fromUtf8(request.header("authorization"));
    const QString clientToken = QString::fromUtf8(request.header("x-client-authorization"));
    if (authorization.isEmpty()) {
        return clientToken == m_token ? std::optional<Identity>({u""_s, true}) : std::nullopt;
    }
    if (!authorization.startsWith("Bearer "_L1, Qt::CaseInsensitive)) {
        return {};
    }
    const QString bearer = authorization.mid(7).trimmed();
    if (bearer == m_token) {
        return Identity {m_demoUser, false};
    }
    if (bearer.startsWith(QString(m_token + u':'))) {
        const QString user = bearer.mid(m_token.size() + 1);
        return m_users.contains(user) ? std::optional<Identity>({user, false}) : std::nullopt;
    }
    if (const qint64 member = memberOf(bearer); member > 0 && clientToken == m_token) {
        return Identity {.member = member}; // a member speaks through the app, which has a token of its own
    }
    lock.unlock(); // checking a signature takes longer than anything here
    const QString user = m_signedIn ? m_signedIn(bearer.toUtf8()) : u""_s;
    return m_users.contains(user) ? std::optional<Identity>({user, false}) : std::nullopt;
}

qint64 Guard::memberOf(const QString &bearer) const
{
    const QStringList parts = bearer.split(u'-');
    bool isNumber = false;
    const qint64 member = parts.value(1).toLongLong(&isNumber);
    return isNumber && bearer == memberToken(member) ? member : 0;
}

QString Guard::memberToken(qint64 member) const
{
    const QByteArray id = QByteArray::number(member);
    const QByteArray proof = QMessageAuthenticationCode::hash(id, m_sandboxToken.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return u"member-"_s + QString::fromLatin1(id) + u'-' + QString::fromLatin1(proof);
}

QString Guard::token() const
{
    const std::lock_guard lock(m_mutex);
    return m_token;
}

QSet<QString> Guard::lacking(const QString &user) const
{
    const std::lock_guard lock(m_mutex);
    return m_lacking.value(user);
}

bool Guard::takePermits(const QString &user, const QSet<QString> &permits)
{
    const std::lock_guard lock(m_mutex);
    if (!user.isEmpty() && !m_users.contains(user)) {
        return false;
    }
    m_lacking.insert(user, permits);
    return true;
}

bool Guard::mayAdminister(const Request &request) const
{
    return QString::fromUtf8(request.header("authorization")) == u"Bearer "_s + m_sandboxToken;
}

CustomerContext Guard::bySlug(const QString &slug) const
{
    for (const Mall &mall : m_malls) {
        if (mall.slugs.contains(slug)) {
            return {.customers = {mall.customer}};
        }
    }
    return {.wrong = u"X-Loyalty-Club-Slug names no loyalty club"_s};
}

CustomerContext Guard::byIds(const QString &ids) const
{
    CustomerContext context;
    for (const QString &id : ids.split(u'_')) {
        bool isNumber = false;
        const qint64 customer = id.toLongLong(&isNumber);
        if (!isNumber) {
            return {.wrong = u"X-Customer is malformed"_s};
        }
        bool known = customer == documentedCustomer;
        for (const Mall &mall : m_malls) {
            known = known || mall.customer == customer;
        }
        if (!known) {
            return {.wrong = u"X-Customer names an unknown customer"_s};
        }
        if (!context.customers.contains(customer)) {
            context.customers.append(customer);
        }
    }
    return context;
}

CustomerContext Guard::byCustomerHeader(const QString &text) const
{
    if (!text.contains(u'=')) {
        return byIds(text); // bare ids, as the documented examples have them
    }
    if (text.startsWith("id="_L1)) {
        return byIds(text.mid(3));
    }
    return byFilters(text == "all=all"_L1 ? u""_s : text);
}

CustomerContext Guard::byFilters(const QString &text) const
{
    QHash<QString, QString> wanted;
    for (const QString &part : text.split(u';', text.isEmpty() ? Qt::SkipEmptyParts : Qt::KeepEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString filter = part.left(std::max<qsizetype>(0, equals));
        const QString value = part.mid(equals + 1);
        if (value.isEmpty() || wanted.contains(filter) || (filter != "chain"_L1 && filter != "country"_L1 && filter != "language"_L1)) {
            return {.wrong = u"X-Customer is malformed: it takes id=, all=all, or chain=, country= and language= joined by ;"_s};
        }
        wanted.insert(filter, value);
    }
    CustomerContext context;
    for (const Mall &mall : m_malls) {
        bool fits = true;
        for (auto filter = wanted.cbegin(); filter != wanted.cend(); ++filter) {
            fits = fits && mall.filters.value(filter.key()) == filter.value();
        }
        if (fits) {
            context.customers.append(mall.customer);
        }
    }
    if (context.customers.isEmpty()) {
        context.wrong = u"X-Customer matches no customer"_s;
    }
    return context;
}

CustomerContext Guard::customersOf(const Request &request) const
{
    const QString slug = QString::fromUtf8(request.header("x-loyalty-club-slug"));
    const QString customer = QString::fromUtf8(request.header("x-customer"));
    if (slug.isEmpty() && customer.isEmpty()) {
        return {.missing = true};
    }
    // The documented curl samples send both; X-Customer is the more precise one, but a wrong slug is wrong all the same.
    CustomerContext context;
    if (!slug.isEmpty()) {
        context = bySlug(slug);
    }
    if (!customer.isEmpty() && context.wrong.isEmpty()) {
        context = byCustomerHeader(customer);
    }
    return context;
}

CustomerContext Guard::clubOf(const Request &request) const
{
    const QString slug = QString::fromUtf8(request.header("x-loyalty-club-slug"));
    return slug.isEmpty() ? CustomerContext {.missing = true} : bySlug(slug);
}

QString Guard::bucketOf(const CustomerContext &context, bool reporting)
{
    const QString type = reporting ? u":reporting"_s : u":general"_s;
    if (context.customers.size() == 1) {
        return u"customer:"_s + QString::number(context.customers.first()) + type;
    }
    return u"organization"_s + type;
}

QString Guard::missingHeader(const Request &request) const
{
    if (request.header("x-user-agent").trimmed().isEmpty()) {
        return u"X-User-Agent"_s;
    }
    if (request.header("x-product-name").trimmed().isEmpty()) {
        return u"X-Product-Name"_s;
    }
    return u""_s;
}

void Guard::changeToken(const QString &token)
{
    const std::lock_guard lock(m_mutex);
    m_token = token;
}

} // namespace atrium::sandbox
