// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxbuttons.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QMenu>
#include <QStyle>
#include <QToolTip>

namespace atrium {

using namespace Qt::StringLiterals;

OutboxButtons::OutboxButtons(QWidget *row)
    : QObject(row)
    , m_row(row)
{
}

void OutboxButtons::setRow(const OutboxRow &row, const OutboxWords &words)
{
    const bool others = deedsOf(row) != deedsOf(m_shownRow) || words.takeBack != m_words.takeBack || words.pinned != m_words.pinned;
    m_shownRow = row;
    m_words = words;
    if (others)
        show();
}

void OutboxButtons::setFace(Face face)
{
    if (m_face == face)
        return;
    m_face = face;
    if (face == Question && !m_yes) {
        m_yes = make(new Button(Button::Harmful, {}, u"outboxDiscardYes"_s, m_row));
        m_no = make(new Button(Button::Plain, {}, u"outboxDiscardNo"_s, m_row));
        connect(m_yes, &Button::clicked, this, [this] { Q_EMIT answered(true); });
        connect(m_no, &Button::clicked, this, [this] { Q_EMIT answered(false); });
        reword();
    }
    show();
}

Button *OutboxButtons::make(Button *button)
{
    button->setLow(true);
    button->installEventFilter(m_row);
    return button;
}

QList<Button *> OutboxButtons::shown() const
{
    if (m_face == Nothing)
        return {};
    if (m_face == Question)
        return {m_yes, m_no};
    QList<Button *> all;
    const QList<OutboxDeed> deeds = deedsOf(m_shownRow);
    for (const OutboxDeed deed : deeds) {
        if (const auto it = m_deeds.find(deed); it != m_deeds.end())
            all.append(it->second);
    }
    return all;
}

int OutboxButtons::wantedWidth() const
{
    const QList<Button *> all = shown();
    int width = 0;
    for (const Button *button : all)
        width += button->sizeHint().width() + (width > 0 ? density().padXs : 0);
    return width;
}

void OutboxButtons::place(const QRect &box)
{
    const QList<Button *> all = shown();
    int x = box.right() + 1 - wantedWidth();
    for (Button *button : all) {
        const QSize size = button->sizeHint();
        const QRect place({x, box.y() + (box.height() - size.height()) / 2}, size);
        button->setGeometry(QStyle::visualRect(m_row->layoutDirection(), m_row->rect(), place));
        x += size.width() + density().padXs;
    }
}

void OutboxButtons::show()
{
    const QList<OutboxDeed> deeds = deedsOf(m_shownRow);
    for (const OutboxDeed deed : deeds) {
        Button *&button = m_deeds[deed];
        if (!button) {
            button = make(new Button(Button::Plain, {}, deedName(deed), m_row));
            connect(button, &Button::clicked, this, [this, deed] { Q_EMIT wanted(deed); });
        }
        button->setText(deedText(deed, m_words.takeBack));
        button->setAccessibleDescription(m_words.who);
    }
    const bool pinned = !m_words.pinned.isEmpty();
    if (const auto it = m_deeds.find(OutboxDeed::TakeBack); it != m_deeds.end()) {
        setPlainToolTip(it->second, m_words.pinned);
        if (pinned)
            it->second->setAccessibleDescription(m_words.pinned);
    }
    const QList<Button *> now = shown();
    const auto set = [&](Button *button, bool enabled) {
        const bool stays = now.contains(button);
        if (button->hasFocus() && (!stays || !enabled))
            m_row->setFocus(Qt::OtherFocusReason); // or Qt gives it to whatever comes next in the window
        button->setEnabled(enabled);
        button->setVisible(stays);
    };
    for (const auto &[deed, button] : m_deeds)
        set(button, deed != OutboxDeed::TakeBack || !pinned);
    for (Button *button : {m_yes, m_no}) {
        if (button)
            set(button, true);
    }
    Q_EMIT changed();
}

void OutboxButtons::focusSafeAnswer()
{
    m_no->setFocus(Qt::OtherFocusReason);
}

bool OutboxButtons::hasAnswerFocus() const
{
    const QWidget *holder = m_row->window()->focusWidget();
    return holder && (holder == m_no || holder == m_yes);
}

void OutboxButtons::explainPin()
{
    announce(m_row, m_words.pinned);
    const auto it = m_deeds.find(OutboxDeed::TakeBack);
    if (it != m_deeds.end() && it->second->isVisible())
        QToolTip::showText(it->second->mapToGlobal(QPoint(0, it->second->height())), it->second->toolTip(), it->second);
}

void OutboxButtons::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_row);
    menu->setObjectName(u"outboxRowMenu"_s);
    menu->setAccessibleName(m_words.who);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<OutboxDeed> deeds = deedsOf(m_shownRow);
    if (m_shownRow.kind == OutboxRow::Message)
        deeds.prepend(OutboxDeed::Open);
    for (const OutboxDeed deed : std::as_const(deeds)) {
        QAction *line = menu->addAction(deedText(deed, m_words.takeBack));
        line->setEnabled(deed != OutboxDeed::TakeBack || m_words.pinned.isEmpty());
        connect(line, &QAction::triggered, this, [this, deed] { Q_EMIT wanted(deed); });
    }
    menu->popup(globalPosition);
}

void OutboxButtons::reword()
{
    if (!m_yes)
        return;
    m_yes->setText(tr("Discard"));
    m_no->setText(tr("Keep it"));
}

} // namespace atrium
