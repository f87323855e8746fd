// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/listhead.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/segments.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int countsFrom = 340; // px of width at 13 px text: below that the filters have no counts

} // namespace

ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_remark(new PlainLabel({}, Type::Caption, this))
    , m_chooseRows(new Button(Button::IconOnly, {}, u"chooseRowsButton"_s, this))
    , m_previousUnread(new Button(Button::IconOnly, {}, u"previousUnreadButton"_s, this))
    , m_nextUnread(new Button(Button::Flat, {}, u"nextUnreadButton"_s, this))
    , m_new(new Button(Button::Primary, {}, u"newConversationButton"_s, this))
    , m_filters(new Segments(u"inboxFilters"_s, this))
{
    setObjectName(u"listHead"_s);
    m_title->setObjectName(u"listTitle"_s);
    m_title->setElided(Qt::ElideRight);
    m_remark->setObjectName(u"listRemark"_s);
    m_remark->setMuted(true);
    m_remark->setElided(Qt::ElideRight);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_chooseRows->setIconName(u"list"_s);
    m_chooseRows->setCheckable(true);
    m_previousUnread->setIconName(u"arrow-up"_s);
    m_nextUnread->setIconName(u"arrow-down"_s);
    m_filters->setWraps();
    for (const InboxFilter filter : inboxFilters)
        m_filters->add(u"filter."_s + wordOf(filter));
    m_filters->choose(0);
    connect(m_filters, &Segments::chosenByHand, this,
        [this](int number) { Q_EMIT filterChosen(inboxFilters.at(static_cast<std::size_t>(number))); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_remark, 1);
    row->addWidget(m_chooseRows);
    row->addWidget(m_previousUnread);
    row->addWidget(m_nextUnread);
    m_new->setIconName(u"plus"_s);
    row->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addStretch(1);
    measure();
}

void ListHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void ListHead::setCounts(const ConversationsModel &model, bool known)
{
    const auto before = m_counts;
    for (std::size_t i = 0; i < inboxFilters.size(); ++i) {
        const InboxFilter filter = inboxFilters.at(i);
        m_counts.at(i) = {.count = model.count(filter),
            .known = filter == InboxFilter::Archived ? model.isArchiveKnown() : known,
            .complete = model.isComplete(filter)};
    }
    if (m_counts != before) // told with each answer, and what is laid out is painted
        sayFilters();
}

void ListHead::setFilter(InboxFilter filter)
{
    m_filters->choose(static_cast<int>(filter));
    sayFilters();
}

void ListHead::sayFilters()
{
    for (std::size_t i = 0; i < inboxFilters.size(); ++i) {
        const Count &one = m_counts.at(i);
        QString count;
        if (one.known)
            count = one.complete ? QLocale().toString(one.count)
                                 : tr("%1+", "a count, and more that are not known yet").arg(QLocale().toString(one.count));
        const QString name = filterName(inboxFilters.at(i));
        m_filters->setWords(static_cast<int>(i), name, m_withCounts ? count : QString(), count.isEmpty() ? name : name + u", "_s + count);
    }
    // Flags are of those who use them.
    const int followUp = static_cast<int>(InboxFilter::FollowUp);
    m_filters->setOffered(followUp, m_counts.at(followUp).count > 0 || m_filters->chosen() == followUp);
    fit();
}

void ListHead::reword(bool withKeys)
{
    m_withKeys = withKeys;
    m_title->setText(tr("Inbox"));
    m_chooseRows->setText(actionText(ActionId::ChooseRows));
    m_previousUnread->setText(actionText(ActionId::PreviousUnread));
    m_new->setText(tr("New", "conversation"));
    m_new->setAccessibleName(actionText(ActionId::NewConversation));
    setPlainToolTip(
        m_new, tr("%1 (%2)", "an action and its key").arg(actionText(ActionId::NewConversation), keyCapText(ActionId::NewConversation)));
    m_filters->setAccessibleName(tr("Show"));
    sayFilters();
}

/// The picture of the key goes before the words, and the words before they have to be cut; the height follows the lines that the filters
/// need.
void ListHead::fit()
{
    const Density &d = density();
    const bool counts = width() >= countsFrom * d.bodyPx / 13;
    if (counts != m_withCounts) {
        m_withCounts = counts;
        sayFilters();
        return;
    }
    const QString next = actionText(ActionId::NextUnread);
    m_nextUnread->setText(next);
    setPlainToolTip(m_nextUnread, {});
    m_nextUnread->setKeyCap(m_withKeys ? keyCapText(ActionId::NextUnread) : QString());
    const QMargins margins = layout()->itemAt(0)->layout()->contentsMargins();
    const int spacing = layout()->itemAt(0)->layout()->spacing();
    const int others = m_chooseRows->sizeHint().width() + m_previousUnread->sizeHint().width() + m_new->sizeHint().width() + 3 * spacing;
    const int beside = margins.left() + m_title->sizeHint().width() + 2 * spacing + others + margins.right();
    const auto fits = [&] { return beside + m_nextUnread->sizeHint().width() <= width(); };
    if (!fits())
        m_nextUnread->setKeyCap({});
    if (!fits()) {
        m_nextUnread->setText({});
        m_nextUnread->setAccessibleName(next);
        setPlainToolTip(m_nextUnread, next);
    }
    const int room = width() - 2 * d.padL;
    const int high = m_filters->heightForWidth(room);
    const QSize wanted = m_filters->sizeHint();
    const QRect place(d.padL, d.paneHead, wanted.width() <= room ? wanted.width() : room, high);
    m_filters->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    setFixedHeight(d.paneHead + high + d.pad + 1); // the line below is ours
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ListHead::measure()
{
    const Density &d = density();
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // Qt mirrors layouts, but not their margins
    QLayout *row = layout()->itemAt(0)->layout();
    const int air = (d.paneHead - d.control) / 2;
    // Flat buttons bring their own air.
    row->setContentsMargins(mirrored ? d.padXs : d.padL, air, mirrored ? d.padL : d.padXs, air);
    row->setSpacing(d.padXs);
    for (Button *button : {m_chooseRows, m_previousUnread, m_nextUnread, m_new})
        button->setFixedHeight(d.control);
    fit();
}

void ListHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        measure();
}

} // namespace atrium
