// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/limits.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::cache {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ageDayUs = 86'400'000'000;

/// One statement after the other; the first that fails is the problem, and nothing runs after it.
class Sequence {
public:
    explicit Sequence(QSqlDatabase &db)
        : m_query(db)
    {
    }
    /// Rows changed.
    qint64 run(const QString &sql, const QVariantList &values = {}) { return exec(sql, values) ? m_query.numRowsAffected() : 0; }
    qint64 number(const QString &sql, const QVariantList &values = {})
    {
        return exec(sql, values) && m_query.next() ? m_query.value(0).toLongLong() : 0;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    bool exec(const QString &sql, const QVariantList &values)
    {
        if (!m_problem.isEmpty())
            return false;
        m_query.finish();
        bool done = m_query.prepare(sql);
        for (const QVariant &value : values)
            m_query.addBindValue(value);
        done = done && m_query.exec();
        if (!done)
            m_problem = m_query.lastError().text();
        return done;
    }
    QSqlQuery m_query;
    QString m_problem;
};

qint64 usedBytes(Sequence &sql)
{
    return sql.number(
        u"select (page_count - freelist_count) * page_size from pragma_page_count, pragma_freelist_count, pragma_page_size"_s);
}

/// Rows that are older than allowed; empty: every age is.
struct Old {
    QString where {};
    QVariantList values {};
};

Old oldOf(const Limits &limits, qint64 nowUs)
{
    switch (limits.texts) {
    case Limits::Texts::UntilSignOut:
        return {};
    case Limits::Texts::Never:
        return {u"list in (select list from lists where kind in ('messages', 'newest'))"_s, {}};
    case Limits::Texts::SomeDays:
        return {u"list in (select list from lists where kind in ('messages', 'newest', 'notifications')) and sort < ?"_s,
            {nowUs - limits.days * ageDayUs}};
    }
    Q_UNREACHABLE();
}

/// The list that was looked at longest ago goes first; of the last one, the older half of its rows.
qint64 shrink(Sequence &sql, qint64 bytesMost)
{
    qint64 removed = 0;
    while (sql.problem().isEmpty() && usedBytes(sql) > bytesMost) {
        const qint64 lists = sql.number(u"select count(*) from lists where exists (select 1 from rows where rows.list = lists.list)"_s);
        const qint64 list = sql.number(u"select list from lists where exists (select 1 from rows where rows.list = lists.list)"
                                       " order by kind in ('clubs', 'conversations'), used_day, as_of_us limit 1"_s);
        if (lists == 0)
            break;
        const qint64 gone = lists > 1 ? sql.run(u"delete from rows where list = ?"_s, {list})
                                      : sql.run(u"delete from rows where row in (select row from rows where list = ? order by sort limit"
                                                " (select count(*) / 2 + 1 from rows where list = ?))"_s,
                                          {list, list});
        removed += gone;
    }
    return removed;
}

} // namespace

std::optional<Use> use(QSqlDatabase &db)
{
    Sequence sql(db);
    const Use found {.messages = sql.number(u"select count(*) from rows where list in (select list from lists where kind = 'messages')"_s),
        .bytes = sql.number(u"select page_count * page_size from pragma_page_count, pragma_page_size"_s)};
    return sql.problem().isEmpty() ? std::optional(found) : std::nullopt;
}

QString purge(QSqlDatabase &db, const Limits &limits, qint64 nowUs, Purged &done)
{
    done = {};
    Sequence sql(db);
    const Old old = oldOf(limits, nowUs);
    if (!old.where.isEmpty())
        done.tooOld = sql.run(u"delete from rows where "_s + old.where, old.values);
    if (limits.unusedDaysMost > 0)
        done.unused = sql.run(
            u"delete from rows where list in (select list from lists where used_day < ?)"_s, {nowUs / ageDayUs - limits.unusedDaysMost});
    if (limits.bytesMost > 0)
        done.tooMany = shrink(sql, limits.bytesMost);
    sql.run(u"delete from lists where not exists (select 1 from rows where rows.list = lists.list) and used_day < ?"_s, {nowUs / ageDayUs});
    // secure_delete overwrites what is freed, but a page that was rearranged before may hold an older copy in its gap: only a file that
    // was written anew has none, and only an empty log.
    if (done.all() > 0) {
        sql.run(u"vacuum"_s);
        sql.number(u"pragma wal_checkpoint(truncate)"_s);
    }
    if (!old.where.isEmpty())
        done.oldLeft = sql.number(u"select count(*) from rows where "_s + old.where, old.values);
    done.bytes = sql.number(u"select page_count * page_size from pragma_page_count, pragma_page_size"_s);
    return sql.problem();
}

} // namespace atrium::cache
