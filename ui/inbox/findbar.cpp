// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/findbar.h"

#include "models/base/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 200;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_field(new QLineEdit(this))
    , m_count(new PlainLabel({}, Type::Caption, this))
    , m_up(new Button(Button::IconOnly, {}, u"findPrevious"_s, this))
    , m_down(new Button(Button::IconOnly, {}, u"findNext"_s, this))
    , m_close(new Button(Button::IconOnly, {}, u"findClose"_s, this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setMaxLength(mostLetters);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setMuted(true);
    m_count->setTabular(true);
    m_up->setIconName(u"arrow-up"_s);
    m_down->setIconName(u"arrow-down"_s);
    m_close->setIconName(u"close"_s);
    for (Button *button : {m_up, m_down, m_close})
        button->setLow(true);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_count);
    m_row->addWidget(m_up);
    m_row->addWidget(m_down);
    m_row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT stepWanted(true); });
    connect(m_close, &Button::clicked, this, &FindBar::end);
    reword();
    measure();
    setCount(0, 0, false, false);
    hide();
}

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::end()
{
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setCount(int ordinal, int total, bool searching, bool partly)
{
    const QLocale locale;
    QString words;
    if (!m_field->text().trimmed().isEmpty()) {
        if (total == 0)
            words = searching ? tr("Looking") : partly ? tr("Nothing in the messages that are here") : tr("Nothing found");
        else if (ordinal > 0)
            words = tr("%1 of %2", "place, how many places").arg(locale.toString(ordinal), locale.toString(total));
        else
            words = tr("%Ln places", nullptr, total);
        if (total > 0 && (searching || partly))
            words = searching ? tr("%1, looking on", "a count").arg(words) : tr("%1, older messages are not here", "a count").arg(words);
    }
    if (words != m_count->text()) {
        m_count->setText(words);
        m_field->setAccessibleDescription(words);
        if (isVisible() && !searching && !words.isEmpty())
            announce(this, words);
    }
    m_up->setEnabled(total > 0);
    m_down->setEnabled(total > 0);
}

void FindBar::reword()
{
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find in this conversation"));
    m_up->setText(actionText(ActionId::FindPrevious));
    m_down->setText(actionText(ActionId::FindNext));
    m_close->setText(tr("Close search"));
    setAccessibleName(tr("Find in this conversation"));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT stepWanted(!(key->modifiers() & Qt::ShiftModifier));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::measure()
{
    const Density &d = density();
    setFixedHeight(d.control + 2 * d.padXs + 1);
    m_row->setContentsMargins(d.padL, d.padXs, d.padL, d.padXs + 1); // the line below is ours
    m_row->setSpacing(d.padXs);
    m_field->setFixedHeight(d.control);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
