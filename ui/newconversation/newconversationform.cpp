// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/newconversationform.h"

#include "models/inbox/plaintext.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/composeredit.h"
#include "ui/newconversation/confirmbox.h"
#include "ui/newconversation/mallline.h"
#include "ui/newconversation/messagefield.h"
#include "ui/newconversation/newconversationpage.h"
#include "ui/newconversation/recipientfield.h"
#include "ui/notifications/segments.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 56; // at 13 px
constexpr int formDotSize = 12;
constexpr int longestMallName = 60;

} // namespace

/// The mall it is written from: its dot beside its name.
class FromDot : public QWidget {
public:
    using QWidget::QWidget;
    void setMall(qint64 customer)
    {
        m_customer = customer;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, QRect(0, (height() - formDotSize) / 2, formDotSize, formDotSize), formDotSize / 2, mallColour(m_customer));
    }

private:
    qint64 m_customer {};
};

NewConversationForm::NewConversationForm(QWidget *parent)
    : QWidget(parent)
{
    buildHead();
    m_page = new QWidget(this);
    m_page->setObjectName(u"newConversationForm"_s);
    m_page->setBackgroundRole(QPalette::Base);
    m_fields = new QVBoxLayout(m_page);
    buildFields();
    buildFoot();
    m_confirm = new ConfirmBox(m_page);
    m_fields->addWidget(m_confirm);

    m_area = new QScrollArea(this);
    m_area->setObjectName(u"newConversationArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // twice as large letters may want more than there is
    m_area->setBackgroundRole(QPalette::Base);
    m_area->setWidget(m_page);
    m_progress = new SeparateProgress(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_area);
    m_pages->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
}

void NewConversationForm::buildHead()
{
    m_head = new QWidget(this);
    m_title = new PlainLabel({}, Type::Title, m_head);
    m_title->setObjectName(u"newConversationTitle"_s);
    m_title->setElided(Qt::ElideRight);
    m_close = new Button(Button::IconOnly, {}, u"newConversationClose"_s, m_head);
    m_close->setIconName(u"close"_s);
    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
}

void NewConversationForm::buildFields()
{
    auto *from = new QWidget(m_page);
    m_dot = new FromDot(from);
    m_mall = new PlainLabel({}, Type::Body, from);
    m_mall->setObjectName(u"newConversationFrom"_s);
    m_mall->setElided(Qt::ElideRight);
    auto *fromRow = new QHBoxLayout(from);
    fromRow->setContentsMargins({});
    fromRow->addWidget(m_dot);
    fromRow->addWidget(m_mall, 1);
    addRow(m_fromLabel, from);
    m_to = new RecipientField(m_page);
    addRow(m_toLabel, m_to);
    m_foreign = new MallLine(u"foreignMall"_s, true, m_page);
    m_fields->addWidget(m_foreign);
    m_how = new Segments(u"newConversationHow"_s, m_page);
    m_how->setWraps();
    m_how->add(u"howTogether"_s);
    m_how->add(u"howSeparately"_s);
    m_how->choose(0);
    addIndented(m_how)->addStretch(1);
    m_existing = new ErrorStrip(u"existingConversation"_s, m_page);
    m_fields->addWidget(m_existing);
    m_text = new MessageField(m_page);
    addRow(m_textLabel, m_text, 1);
}

void NewConversationForm::buildFoot()
{
    auto *foot = new QWidget(m_page);
    m_foot = new PlainLabel({}, Type::Caption, foot);
    m_foot->setObjectName(u"newConversationFoot"_s);
    m_foot->setWordWrap(true);
    m_foot->setTone(QPalette::WindowText); // whose colour setFoot() sets
    m_send = new Button(Button::Primary, {}, u"newConversationSend"_s, foot);
    m_send->setIconName(u"send"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(m_foot, 1);
    row->addWidget(m_send, 0, Qt::AlignTop);
    addIndented(foot)->setStretch(1, 1);
}

QHBoxLayout *NewConversationForm::addRow(PlainLabel *&label, QWidget *field, int stretch)
{
    auto *row = new QHBoxLayout;
    label = new PlainLabel({}, Type::Body, m_page);
    label->setMuted(true);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(field, 1);
    m_fields->addLayout(row, stretch);
    m_rows.append(row);
    return row;
}

QHBoxLayout *NewConversationForm::addIndented(QWidget *field)
{
    auto *row = new QHBoxLayout;
    row->addSpacing(0); // as wide as the labels
    row->addWidget(field);
    m_fields->addLayout(row);
    m_rows.append(row);
    return row;
}

ComposerEdit *NewConversationForm::text() const
{
    return m_text->edit();
}

void NewConversationForm::setFrom(const Mall &mall)
{
    m_dot->setMall(mall.customerId);
    m_mall->setText(isolated(singleLine(mall.name, longestMallName)));
}

void NewConversationForm::setFoot(const QString &words, bool trouble)
{
    m_foot->setText(words);
    QPalette palette;
    palette.setColor(QPalette::WindowText, trouble ? tokens().bad : tokens().muted);
    m_foot->setPalette(palette);
}

QString NewConversationForm::foot() const
{
    return m_foot->text();
}

void NewConversationForm::showProgress(bool progress)
{
    m_pages->setCurrentWidget(progress ? m_progress : static_cast<QWidget *>(m_area));
}

void NewConversationForm::reveal(QWidget *part)
{
    m_area->ensureWidgetVisible(part);
}

void NewConversationForm::measure()
{
    const Density &m = density();
    m_head->setFixedHeight(m.paneHead);
    m_head->layout()->setContentsMargins(m.padL, 0, m.padS, 1); // the line below is ours
    m_fields->setContentsMargins(m.padL, m.pad, m.padL, m.padL);
    m_fields->setSpacing(m.pad);
    int labels = labelWidth * m.bodyPx / 13;
    for (const PlainLabel *label : {m_fromLabel, m_toLabel, m_textLabel})
        labels = std::max(labels, label->sizeHint().width());
    for (QHBoxLayout *row : std::as_const(m_rows)) {
        row->setSpacing(m.padS);
        QLayoutItem *first = row->itemAt(0);
        if (QSpacerItem *space = first->spacerItem())
            space->changeSize(labels + m.padS, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        else
            first->widget()->setFixedSize(labels, m.control);
        row->invalidate();
    }
    m_dot->setFixedSize(formDotSize, m.control);
    m_mall->setFixedHeight(m.control);
    m_mall->parentWidget()->layout()->setSpacing(m.padS);
}

void NewConversationForm::reword(bool enterSends)
{
    // The page's words, wherever they are made.
    m_title->setText(NewConversationPage::tr("New conversation"));
    m_close->setText(NewConversationPage::tr("Close, the draft is kept"));
    m_fromLabel->setText(NewConversationPage::tr("From", "the mall a conversation is begun in"));
    m_toLabel->setText(NewConversationPage::tr("To", "recipients"));
    m_textLabel->setText(NewConversationPage::tr("Text"));
    m_how->setWords(0, NewConversationPage::tr("One conversation"), {}, NewConversationPage::tr("One conversation with all of them"));
    m_how->setWords(
        1, NewConversationPage::tr("Each person separately"), {}, NewConversationPage::tr("A conversation with each person separately"));
    ComposerEdit *edit = text();
    edit->setEnterSends(enterSends);
    edit->setPlaceholderText(NewConversationPage::tr("Write the first message"));
    edit->setAccessibleName(NewConversationPage::tr("Text"));
    m_send->setText(NewConversationPage::tr("Send"));
    measure();
}

void NewConversationForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect head = m_head->geometry();
    painter.fillRect(QRect(head.left(), head.bottom(), head.width(), 1), tokens().border);
}

} // namespace atrium
