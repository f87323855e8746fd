// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// X-Customer as anybody may send it (contract 1.8), at the sandbox's door: known customers, each once, or a sentence why not.

#include "network/sandbox/guard.h"
#include "tests/fuzz/promise.h"

#include <QCoreApplication>
#include <QSqlQuery>

using namespace atrium::sandbox;
using namespace Qt::StringLiterals;

namespace {

/// A guard that has learnt three malls; the database is gone again.
const Guard &guard()
{
    static const Guard *learnt = [] {
        auto *made = new Guard(u"t"_s);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"malls"_s);
            database.setDatabaseName(u":memory:"_s);
            require(database.open(), "there is SQLite");
            for (const QString &sql :
                {u"CREATE TABLE users (id, is_demo)"_s, u"INSERT INTO users VALUES ('u', 1)"_s,
                    u"CREATE TABLE malls (customer_id, main_slug, short_slug, other_slugs, country, position)"_s,
                    u"CREATE TABLE mall_filters (customer_id, chain, language)"_s,
                    u"INSERT INTO malls VALUES (451, 'fjordtorget', 'ft', '', 'NO', 1), (447, 'infinity-mall', 'iml', 'infinity', 'NO', 2),"
                    " (463, 'lindgallerian', 'lg', '', 'FI', 3)"_s,
                    u"INSERT INTO mall_filters VALUES (451, 'Fjord', 'nb'), (447, 'Fjord', 'nb'), (463, 'Linden', 'fi')"_s})
                require(QSqlQuery(database).exec(sql), "the malls are told");
            made->learn(database);
        }
        QSqlDatabase::removeDatabase(u"malls"_s);
        return made;
    }();
    return *learnt;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication app(*argc, *argv); // plugins are found through it
    require(guard().customersOf({.headers = {{"x-customer", "all=all"}}}).customers.size() == 3, "three malls were learnt");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A slug before the first line break, the customers after it; both may be empty.
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray slug = bytes.left(std::max<qsizetype>(0, end));
    const QByteArray customer = bytes.mid(end + 1);
    const CustomerContext context = guard().customersOf({.headers = {{"x-loyalty-club-slug", slug}, {"x-customer", customer}}});
    if (context.missing) {
        require(context.wrong.isEmpty() && context.customers.isEmpty(), "what was not sent is not wrong");
        return 0;
    }
    require(context.wrong.isEmpty() != context.customers.isEmpty(), "either customers or a sentence");
    QSet<qint64> seen;
    for (const qint64 one : context.customers) {
        require(one == 451 || one == 447 || one == 463 || one == 1'000'941, "known customers only");
        require(!seen.contains(one), "each customer once");
        seen.insert(one);
    }
    if (context.wrong.isEmpty() && customer.startsWith("all="))
        require(customer == "all=all" && seen.size() == 3, "all is all");
    return 0;
}
