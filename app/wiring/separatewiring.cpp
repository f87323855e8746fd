// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/separatewiring.h"

#include "network/local/facts.h"
#include "ui/newconversation/newconversationpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString factName()
{
    return u"begunSeparately"_s;
}

} // namespace

SeparateWiring::SeparateWiring(NewConversationPage *page, Account *account, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_account(account)
    , m_soon([this] { refresh(); })
{
    Outbox *outbox = account->outbox();
    account->local()->readOr<QString>(
        {}, [](QSqlDatabase &db) { return local::readFact(db, factName()); }, this, [this](const QString &kept) { restore(kept); });
    connect(outbox, &Outbox::changed, &m_soon, &Soon::ask);
    connect(outbox, &Outbox::started, this, [this](const Outgoing &row) {
        for (One &one : m_all)
            one.arrived = one.arrived || one.localId == row.localId;
        m_soon.ask();
    });
    connect(page, &NewConversationPage::pauseWanted, this, [this, outbox](bool pause) {
        QStringList ids;
        for (const One &one : std::as_const(m_all))
            ids.append(one.localId);
        outbox->setRowsPaused(ids, pause);
    });
    connect(page, &NewConversationPage::separateRetryWanted, this, [this, outbox](const QStringList &ids) {
        m_account->permits()->forget(); // it may have been given in the meantime
        for (const QString &id : ids)
            outbox->resend(id);
    });
    connect(page, &NewConversationPage::progressSeen, this, [this] {
        m_all.clear();
        keep();
        m_page->setProgress({});
    });
}

SeparateWiring::~SeparateWiring()
{
    m_page->setProgress({});
}

void SeparateWiring::begin(const QStringList &localIds, const QStringList &names)
{
    m_left.clear();
    m_all.clear();
    for (qsizetype i = 0; i < localIds.size(); ++i)
        m_all.append({.localId = localIds.at(i), .name = names.value(i)});
    refresh();
}

void SeparateWiring::restore(const QString &kept)
{
    if (!m_all.isEmpty()) // others were begun meanwhile
        return;
    m_kept = kept;
    const QJsonArray rows = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const auto &row : rows)
        m_left.append({.localId = row[u"id"].toString(), .name = row[u"name"].toString(), .arrived = row[u"arrived"].toBool()});
    refresh();
}

void SeparateWiring::keep()
{
    QJsonArray rows;
    for (const One &one : std::as_const(m_all))
        rows.append(QJsonObject {{u"id"_s, one.localId}, {u"name"_s, one.name}, {u"arrived"_s, one.arrived}});
    const QString kept = rows.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    if (std::exchange(m_kept, kept) == kept)
        return;
    m_account->local()->write([kept](QSqlDatabase &db) { return local::saveFact(db, factName(), kept); }, this,
        [](const std::optional<DatabaseError> &) {}); // at worst the outbox alone tells of them after a restart
}

bool SeparateWiring::waits(const One &one) const
{
    const QList<Outgoing> &rows = m_account->outbox()->rows();
    return std::any_of(rows.begin(), rows.end(), [&](const Outgoing &row) { return row.localId == one.localId && !one.arrived; });
}

void SeparateWiring::refresh()
{
    if (std::any_of(m_left.cbegin(), m_left.cend(), [this](const One &one) { return waits(one); })) {
        m_all = std::exchange(m_left, {});
        // What is neither here nor known to have arrived ended while nobody looked: nothing true can be said of it.
        m_all.removeIf([this](const One &one) { return !one.arrived && !waits(one); });
    }
    if (m_all.isEmpty())
        return;
    keep();
    const QList<Outgoing> &rows = m_account->outbox()->rows();
    QList<SeparateRow> progress;
    for (const One &one : std::as_const(m_all)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Outgoing &other) { return other.localId == one.localId; });
        SeparateRow line {.localId = one.localId, .name = one.name};
        if (one.arrived)
            line.state = OutgoingState::Sent;
        else if (row != rows.end())
            line.state = row->state;
        line.paused = row != rows.end() && m_account->outbox()->isRowPaused(one.localId);
        progress.append(line);
    }
    m_page->setProgress(progress);
}

} // namespace atrium
