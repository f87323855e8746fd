// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/guard.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

Guard::Guard(QString token)
    : m_sandboxToken(std::move(token))
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
    query.exec(u"SELECT customer_id, country, main_slug, short_slug, other_slugs FROM malls ORDER BY position"_s);
    while (query.next()) {
        const QStringList slugs =
            QStringList {query.value(2).toString(), query.value(3).toString()} + query.value(4).toString().split(u' ', Qt::SkipEmptyParts);
        m_malls.append({query.value(0).toLongLong(), query.value(1).toString(), slugs});
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
    const std::lock_guard lock(m_mutex);
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
    return {};
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
        bool known = false;
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
    QString country;
    if (text != "all=all"_L1) {
        if (!text.startsWith("country="_L1) || text.contains(u';')) {
            return {.wrong = u"X-Customer is malformed: this sandbox knows id=, all=all and country="_s};
        }
        country = text.mid(8);
    }
    CustomerContext context;
    for (const Mall &mall : m_malls) {
        if (country.isEmpty() || mall.country == country) {
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

QString Guard::bucketOf(const CustomerContext &context) const
{
    if (context.customers.size() == 1) {
        return u"customer:"_s + QString::number(context.customers.first()) + u":general"_s;
    }
    return u"organization:general"_s;
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
