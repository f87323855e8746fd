// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/peekside.h"

#include "models/inbox/messagesmodel.h"
#include "ui/common/liststates.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/threadhead.h"
#include "ui/inbox/threadview.h"

#include <QBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

PeekSide::PeekSide(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessagesModel(this))
    , m_note(new PlainLabel({}, Type::Body, this))
    , m_head(new ThreadHeadBar(this))
    , m_view(new ThreadView(m_messages, this))
    , m_states(new ListStates(m_view, u"peekStates"_s, this))
{
    setObjectName(u"peekSide"_s);
    m_view->setObjectName(u"peekList"_s);
    m_note->setObjectName(u"peekNote"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setMuted(true);
    m_head->setButtonsVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_states, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(density().padL, density().padL, density().padL, density().padL);
    foot->addWidget(m_note, 1);
    column->addLayout(foot);
    // The same parts stand in the thread that is open: by name each is found once.
    const QWidgetList parts = findChildren<QWidget *>();
    for (QWidget *part : parts) {
        const QString name = part->objectName();
        if (!name.isEmpty() && !name.startsWith("peek"_L1) && !name.startsWith("qt_"_L1))
            part->setObjectName(u"peek"_s + name.first(1).toUpper() + name.sliced(1));
    }
    reword();
}

void PeekSide::setClock(Clock *clock)
{
    m_states->setClock(clock);
}

void PeekSide::startOver()
{
    m_view->startOver({}, false);
}

void PeekSide::setHead(const ThreadHead &head)
{
    m_head->setHead(head);
}

void PeekSide::setState(const ListState &state, const QTimeZone &zone)
{
    m_states->setState(state, m_messages->rowCount(), zone);
}

void PeekSide::reword()
{
    m_note->setText(tr("Only a look: nothing is marked as seen. Let go of the key to go back."));
    m_view->setAccessibleName(tr("Messages, only a look"));
    m_states->setEmptyWords(u"inbox"_s, tr("No messages yet"), {});
    m_states->setForbiddenWords(tr("Your account may not read messages here"));
}

} // namespace atrium
