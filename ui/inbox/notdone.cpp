// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/notdone.h"

#include "ui/common/errorstrip.h"
#include "ui/common/humantext.h"

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

NotDone::NotDone(ErrorStrip *strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(strip, &ErrorStrip::activated, this, [this] {
        const QStringList again = m_rowIds;
        forget();
        Q_EMIT againWanted(again, m_mark);
    });
    connect(strip, &ErrorStrip::secondActivated, this, [this] {
        if (m_error)
            Q_EMIT detailsWanted(*m_error);
    });
}

void NotDone::add(const QStringList &rowIds, StateMark mark, const ApiError &error)
{
    if (std::exchange(m_mark, mark) != mark)
        m_rowIds.clear();
    m_error = error;
    for (const QString &rowId : rowIds) {
        if (!m_rowIds.contains(rowId))
            m_rowIds << rowId;
    }
    const int count = static_cast<int>(m_rowIds.size());
    const QString what = whatHappened(error);
    const QString sentence = mark == StateMark::ConversationArchived
        ? tr("%Ln not archived. %1", "conversations; what happened, a sentence", count).arg(what)
        : tr("%Ln not marked seen. %1", "conversations; what happened, a sentence", count).arg(what);
    m_strip->show(ErrorStrip::Bad, u"warning"_s, sentence, tr("Retry"), tr("Details"));
}

void NotDone::forget()
{
    m_rowIds.clear();
    m_error.reset();
    m_strip->hide();
}

} // namespace atrium
