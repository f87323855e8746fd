// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/marking.h"

#include "models/notifications/notificationsmodel.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/humantext.h"
#include "ui/notifications/notificationhead.h"
#include "ui/notifications/undobar.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto undoSpan = 5s;

} // namespace

Marking::Marking(NotificationsModel *model, NotificationHead *head, UndoBar *undo, ErrorStrip *strip, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_head(head)
    , m_undo(undo)
    , m_strip(strip)
{
    connect(head->markAll(), &Button::clicked, this, &Marking::markAll);
    connect(undo, &UndoBar::ranOut, this, &Marking::finish);
    connect(undo, &UndoBar::undone, this, [this] { m_head->setMarking(false); });
    connect(strip, &ErrorStrip::activated, this, &Marking::tryAgain);
    connect(strip, &ErrorStrip::secondActivated, this, [this] {
        if (m_error)
            Q_EMIT detailsWanted(*m_error);
    });
}

void Marking::mark(const QStringList &rowIds)
{
    QStringList due;
    for (const QString &rowId : rowIds) {
        if (const auto card = m_model->card(rowId); card && !card->notification.seen)
            due << rowId;
    }
    if (!due.isEmpty())
        Q_EMIT markSeenWanted(due);
}

void Marking::markAll()
{
    if (m_undo->running() || !m_head->markAll()->isEnabled())
        return;
    const QStringList unseen = m_model->unseen();
    // One call for everything only where everything is what one looks at.
    m_waiting = {.rowIds = unseen, .everything = m_model->filter() == NotificationsModel::All};
    const int count = static_cast<int>(unseen.size());
    const QString sentence = m_waiting.everything && !m_model->isComplete() ? tr("All notifications will be marked seen")
                                                                            : tr("%Ln notifications will be marked seen", nullptr, count);
    m_undo->start(sentence, undoSpan);
    m_head->setMarking(true);
}

void Marking::finish()
{
    m_head->setMarking(false);
    const Asked asked = std::exchange(m_waiting, {});
    m_swept = asked.rowIds;
    const QStringList unseen = m_model->unseen();
    // What came in the meantime was not among those one had before one's eyes.
    const bool grown = std::any_of(unseen.begin(), unseen.end(), [&](const QString &id) { return !asked.rowIds.contains(id); });
    if (asked.everything && !(grown && m_model->isComplete()))
        Q_EMIT markAllSeenWanted();
    else
        mark(asked.rowIds);
}

bool Marking::takeSwept()
{
    const bool done = !m_swept.isEmpty() && std::all_of(m_swept.cbegin(), m_swept.cend(), [this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return !card || card->notification.seen;
    });
    if (done)
        m_swept.clear();
    return done;
}

void Marking::tryAgain()
{
    const Asked again = std::exchange(m_refused, {});
    m_error.reset();
    showRefusal(m_listTrouble);
    if (again.everything)
        Q_EMIT markAllSeenWanted();
    else
        Q_EMIT markSeenWanted(again.rowIds);
}

void Marking::refuse(const QStringList &rowIds, const ApiError &error)
{
    m_refused.everything = m_refused.everything || rowIds.isEmpty();
    for (const QString &rowId : rowIds) {
        if (!m_refused.rowIds.contains(rowId))
            m_refused.rowIds << rowId;
    }
    m_error = error;
    showRefusal(m_listTrouble);
}

void Marking::showRefusal(bool listTrouble)
{
    m_listTrouble = listTrouble;
    if (!m_error || listTrouble) {
        m_strip->hide();
        return;
    }
    const QString what = whatHappened(*m_error);
    const int count = static_cast<int>(m_refused.rowIds.size());
    const QString sentence = m_refused.everything
        ? tr("Nothing was marked seen. %1", "what happened, a sentence").arg(what)
        : tr("%Ln not marked seen. %1", "notifications; what happened, a sentence", count).arg(what);
    m_strip->show(ErrorStrip::Bad, u"warning"_s, sentence, tr("Retry"), tr("Details"));
}

void Marking::settle()
{
    m_undo->finish();
    m_refused = {};
    m_swept.clear();
    m_error.reset();
    showRefusal(m_listTrouble);
}

} // namespace atrium
