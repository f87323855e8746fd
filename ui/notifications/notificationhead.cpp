// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationhead.h"

#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/missingpermit.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/segments.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

NotificationHead::NotificationHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_markAll(new Button(Button::Plain, {}, u"markAllSeenButton"_s, this))
    , m_segments(new Segments(u"notificationFilter"_s, this))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
{
    setObjectName(u"notificationHead"_s);
    m_title->setObjectName(u"notificationTitle"_s);
    m_title->setElided(Qt::ElideRight);
    m_markAll->setIconName(u"eye"_s);
    m_segments->add(u"filterNotSeen"_s);
    m_segments->add(u"filterAll"_s);
    m_segments->choose(1);
    m_upper->addWidget(m_title, 1);
    m_upper->addWidget(m_markAll);
    m_lower->addWidget(m_segments);
    m_lower->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_upper);
    column->addLayout(m_lower);
    column->addStretch(1);
    measure();
}

void NotificationHead::setCounts(int unseen, int loaded, bool complete, bool known)
{
    m_known = known;
    m_unseen = unseen;
    m_loaded = loaded;
    m_complete = complete;
    say();
}

void NotificationHead::setMarking(bool marking)
{
    m_marking = marking;
    say();
}

void NotificationHead::setMissingPermit(const MissingPermit &missing)
{
    if (m_missing == missing)
        return;
    m_missing = missing;
    say();
}

void NotificationHead::reword(bool withKeys)
{
    m_withKeys = withKeys;
    m_title->setText(tr("Notifications"));
    say();
}

void NotificationHead::say()
{
    const auto counted = [this](int count) {
        const QString number = QLocale().toString(count);
        return m_complete ? number : tr("%1+", "a count, and older ones that are not loaded yet").arg(number);
    };
    const QString unseen = m_known ? counted(m_unseen) : QString();
    const QString loaded = m_known ? counted(m_loaded) : QString();
    const auto spoken = [](const QString &word, const QString &count) { return count.isEmpty() ? word : word + u", "_s + count; };
    m_segments->setWords(0, tr("Not seen"), unseen, spoken(tr("Not seen"), unseen));
    m_segments->setWords(1, tr("All"), loaded, spoken(tr("All"), loaded));
    // "Mark 3 seen" only where three is all there are.
    m_markAll->setText(m_complete && m_unseen > 0 ? tr("Mark %Ln seen", "button, notifications", m_unseen) : tr("Mark all seen"));
    showMissingPermit(m_markAll, m_missing);
    m_markAll->setEnabled(!m_missing && !m_marking && m_loaded > 0 && (m_unseen > 0 || !m_complete));
    fit();
}

/// The picture of the key goes before words have to be cut.
void NotificationHead::fit()
{
    m_markAll->setKeyCap(m_withKeys ? keyCapText(ActionId::MarkAllSeen) : QString());
    const int needed = m_title->sizeHint().width() + m_markAll->sizeHint().width() + 3 * density().padL;
    if (needed > width())
        m_markAll->setKeyCap({});
}

void NotificationHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void NotificationHead::measure()
{
    const Density &d = density();
    m_upper->setContentsMargins(d.padL, 0, d.padL, 0);
    m_upper->setSpacing(d.padS);
    m_lower->setContentsMargins(d.padL, 0, d.padL, 0);
    m_markAll->setFixedHeight(d.control);
    const int upper = d.paneHead;
    m_upper->setContentsMargins(d.padL, (upper - d.control) / 2, d.padL, (upper - d.control) / 2);
    setFixedHeight(upper + d.control + d.pad + 1); // the line below is ours
    fit();
}

void NotificationHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void NotificationHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
