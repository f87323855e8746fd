// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox/outboxrow.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Places each message: below the one it waits for, in whichever section that one stands.
class Arrangement {
public:
    explicit Arrangement(const QList<OutboxCard> &messages)
    {
        QHash<QString, const OutboxCard *> known;
        for (const OutboxCard &card : messages)
            known.insert(card.entry.row.localId, &card);
        for (const OutboxCard &card : messages) {
            const QString &before = card.entry.behind;
            // A refused one needs the person wherever it stands in its conversation.
            if (known.contains(before) && card.entry.row.state != OutgoingState::Failed)
                m_below[before].append(&card);
            else
                m_first.append(&card);
        }
    }

    [[nodiscard]] QList<OutboxRow> rows(bool refused) const
    {
        QList<OutboxRow> rows;
        for (const OutboxCard *card : m_first) {
            if ((card->entry.row.state == OutgoingState::Failed) == refused)
                place(*card, refused ? OutboxSection::NeedYou : OutboxSection::OnTheirWay, false, rows);
        }
        return rows;
    }

private:
    /// The engine names what comes earlier, so this ends; each card has one place.
    void place(const OutboxCard &card, OutboxSection section, bool waits, QList<OutboxRow> &rows) const
    {
        rows.append({.kind = OutboxRow::Message, .section = section, .card = card, .waits = waits});
        const QList<const OutboxCard *> below = m_below.value(card.entry.row.localId);
        for (const OutboxCard *one : below)
            place(*one, section, true, rows);
    }

    QList<const OutboxCard *> m_first;
    QHash<QString, QList<const OutboxCard *>> m_below;
};

/// Wishes of one mall and kind are one row; those that were refused another one.
QList<OutboxRow> markRows(const OutboxContents &contents, bool refused)
{
    QList<OutboxRow> rows;
    for (const MarkCard &card : contents.marks) {
        if ((card.wish.httpStatus != 0) != refused)
            continue;
        const auto same = [&](const OutboxRow &row) {
            const MarkWish &first = row.marks.constFirst().wish;
            return first.scope == card.wish.scope && first.mark == card.wish.mark && first.httpStatus == card.wish.httpStatus;
        };
        const auto it = std::find_if(rows.begin(), rows.end(), same);
        if (it != rows.end())
            it->marks.append(card);
        else
            rows.append({.kind = OutboxRow::Marks,
                .section = refused ? OutboxSection::NeedYou : OutboxSection::OnTheirWay,
                .marks = {card},
                .paused = contents.paused,
                .offline = contents.offline});
    }
    return rows;
}

QList<OutboxRow> sentRows(const OutboxContents &contents, const QDateTime &now)
{
    QList<OutboxRow> rows;
    for (const OutboxCard &card : contents.arrived) {
        const QTimeZone named(card.mall.timezone.toUtf8());
        const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
        const Instant sent = card.entry.row.firstSentAt.value_or(card.entry.row.createdAt);
        if (sent.toUtc().toTimeZone(zone).date() == now.toTimeZone(zone).date())
            rows.append({.kind = OutboxRow::Message, .section = OutboxSection::SentToday, .card = card});
    }
    return rows;
}

OutboxRow headOf(OutboxSection section, const QList<OutboxRow> &rows)
{
    const auto behind = static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const OutboxRow &row) { return row.waits; }));
    const bool apart = section == OutboxSection::NeedYou; // elsewhere they all are on their way
    const auto all = static_cast<int>(rows.size());
    return {.section = section, .count = apart ? all - behind : all, .behind = apart ? behind : 0};
}

} // namespace

QList<OutboxRow> outboxRows(const OutboxContents &contents, const QDateTime &now, bool sentShown)
{
    const Arrangement messages(contents.messages);
    QList<OutboxRow> all;
    const auto add = [&all](OutboxSection section, const QList<OutboxRow> &rows, bool shown) {
        if (rows.isEmpty())
            return;
        all.append(headOf(section, rows));
        if (shown)
            all.append(rows);
    };
    add(OutboxSection::NeedYou, messages.rows(true) + markRows(contents, true), true);
    add(OutboxSection::OnTheirWay, messages.rows(false) + markRows(contents, false), true);
    add(OutboxSection::SentToday, sentRows(contents, now), sentShown);
    return all;
}

QString rowIdOf(const OutboxRow &row)
{
    switch (row.kind) {
    case OutboxRow::Head:
        return u"head|%1"_s.arg(static_cast<int>(row.section));
    case OutboxRow::Message:
        return row.card.entry.row.localId;
    case OutboxRow::Marks:
        break;
    }
    const MarkWish &wish = row.marks.constFirst().wish;
    return u"marks|%1|%2|%3"_s.arg(wish.scope.value, QString::number(static_cast<int>(wish.mark)), QString::number(wish.httpStatus));
}

} // namespace atrium
