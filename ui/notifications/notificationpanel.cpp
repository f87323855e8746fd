// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationpanel.h"

#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/messagepanel.h"
#include "ui/common/missingpermit.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/longtext.h"
#include "ui/notifications/factlist.h"
#include "ui/notifications/panelparts.h"
#include "ui/theme/tokens.h"

#include "models/inbox/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLines = 2;

/// A hairline below its own content.
class Head : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
    }
};

} // namespace

struct NotificationPanel::Private {
    std::optional<NotificationCard> card;
    NotificationWords words;
    bool choice {};

    MessagePanel *nothing {};
    QWidget *page {};
    Head *head {};
    QHBoxLayout *headRow {};
    Button *back {};
    PlainLabel *title {};
    QScrollArea *scroll {};
    QVBoxLayout *column {};
    QHBoxLayout *source {};
    MallDot *dot {};
    PlainLabel *mall {};
    PlainLabel *between {};
    PlainLabel *when {};
    PlainLabel *text {};
    Button *whole {};
    FactList *facts {};
    WarnNote *note {};
    QHBoxLayout *buttons {};
    Button *go {};
    Button *markSeen {};
};

NotificationPanel::NotificationPanel(QWidget *parent)
    : QStackedWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"notificationPanel"_s);
    build();
    connect(d->back, &Button::clicked, this, &NotificationPanel::backWanted);
    connect(d->go, &Button::clicked, this, &NotificationPanel::goWanted);
    connect(d->markSeen, &Button::clicked, this, &NotificationPanel::markSeenWanted);
    connect(d->whole, &Button::clicked, this, &NotificationPanel::showWhole);
    measure();
    setBackShown(false);
    show({}, {}, {});
}

NotificationPanel::~NotificationPanel() = default;

void NotificationPanel::build()
{
    d->nothing = new MessagePanel(u"nothingChosen"_s, this);
    d->page = new QWidget(this);
    d->head = new Head(d->page);
    d->back = new Button(Button::Plain, {}, u"panelBackButton"_s, d->head);
    d->title = new PlainLabel({}, Type::Title, d->head);
    d->title->setObjectName(u"panelTitle"_s);
    d->title->setWordWrap(true);
    d->headRow = new QHBoxLayout(d->head);
    d->headRow->addWidget(d->back);
    d->headRow->addWidget(d->title, 1);

    auto *content = new QWidget(d->page);
    content->setObjectName(u"panelContent"_s);
    d->dot = new MallDot(content);
    d->mall = new PlainLabel({}, Type::Caption, content);
    d->mall->setObjectName(u"panelMall"_s);
    d->mall->setElided(Qt::ElideRight);
    d->between = new PlainLabel(u"\u00b7"_s, Type::Caption, content);
    d->when = new PlainLabel({}, Type::Caption, content);
    d->when->setObjectName(u"panelWhen"_s);
    d->when->setTabular(true);
    for (PlainLabel *label : {d->mall, d->between, d->when})
        label->setMuted(true);
    d->source = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(d->dot), static_cast<QWidget *>(d->mall), static_cast<QWidget *>(d->between),
             static_cast<QWidget *>(d->when)})
        d->source->addWidget(part);
    d->source->addStretch(1);
    d->text = new PlainLabel({}, Type::Body, content);
    d->text->setObjectName(u"panelText"_s);
    d->text->setWordWrap(true);
    d->text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->whole = new Button(Button::Flat, {}, u"panelWholeButton"_s, content);
    d->facts = new FactList(u"panelFacts"_s, content);
    d->note = new WarnNote(u"panelNote"_s, content);
    d->go = new Button(Button::Primary, {}, u"goButton"_s, content);
    d->markSeen = new Button(Button::Plain, {}, u"markNotificationSeenButton"_s, content);
    d->buttons = new QHBoxLayout;
    d->buttons->addWidget(d->go);
    d->buttons->addWidget(d->markSeen);
    d->buttons->addStretch(1);
    d->column = new QVBoxLayout(content);
    d->column->addLayout(d->source);
    d->column->addWidget(d->text);
    d->column->addWidget(d->whole, 0, Qt::AlignLeft);
    d->column->addWidget(d->facts);
    d->column->addWidget(d->note);
    d->column->addLayout(d->buttons);
    d->column->addStretch(1);

    d->scroll = new QScrollArea(d->page);
    d->scroll->setObjectName(u"panelScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setFocusPolicy(Qt::TabFocus); // a long text is scrolled by keys too
    d->scroll->setWidget(content);
    auto *all = new QVBoxLayout(d->page);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(d->head);
    all->addWidget(d->scroll, 1);
    addWidget(d->nothing);
    addWidget(d->page);
}

void NotificationPanel::show(
    const std::optional<NotificationCard> &card, const NotificationWords &words, const QList<NotificationFact> &facts)
{
    const bool another = card.has_value() != d->card.has_value() || (card && card->key != d->card->key);
    d->card = card;
    d->words = words;
    if (another) {
        d->note->say({});
        d->scroll->verticalScrollBar()->setValue(0);
    }
    setCurrentWidget(card ? d->page : d->nothing);
    if (!card)
        return;
    fitTitle();
    d->dot->setScope(card->key.scope.value);
    d->mall->setText(words.mall);
    for (QWidget *part : {static_cast<QWidget *>(d->dot), static_cast<QWidget *>(d->mall), static_cast<QWidget *>(d->between)})
        part->setVisible(!words.mall.isEmpty());
    d->when->setText(words.when);
    setPlainToolTip(d->when, words.fullTime);
    d->text->setText(words.cut ? words.text + u"\u2026"_s : words.text);
    d->text->setVisible(!words.text.isEmpty());
    d->whole->setVisible(words.cut);
    d->facts->setFacts(facts);
    d->go->setText(words.goText);
    d->go->setVisible(!words.goText.isEmpty());
    d->go->setIconName(words.iconName);
    d->markSeen->setVisible(!card->notification.seen);
    d->scroll->setAccessibleName(words.title);
}

void NotificationPanel::setBackShown(bool shown)
{
    d->back->setVisible(shown);
    fitTitle();
}

/// Two lines at most: what is longer ends in an ellipsis, and is said in full by the tooltip.
void NotificationPanel::fitTitle()
{
    const Density &sizes = density();
    const int aside = d->back->isHidden() ? 0 : d->back->sizeHint().width() + sizes.pad;
    const int room = std::max(1, width() - 2 * sizes.padXl - aside);
    const int most = titleLines * lineHeight(Type::Title);
    d->title->setText(d->words.title);
    qsizetype kept = d->words.title.size();
    while (kept > 1 && d->title->heightForWidth(room) > most) {
        kept -= std::max<qsizetype>(1, kept / 16);
        d->title->setText(d->words.title.left(kept).trimmed() + u'\u2026');
    }
    setPlainToolTip(d->title, kept < d->words.title.size() ? d->words.title : QString());
}

void NotificationPanel::note(const QString &sentence)
{
    d->note->say(sentence);
    d->scroll->ensureWidgetVisible(d->note);
}

QWidget *NotificationPanel::firstButton() const
{
    if (!d->words.goText.isEmpty())
        return d->go;
    return d->back;
}

QWidget *NotificationPanel::markSeenButton() const
{
    return d->markSeen;
}

void NotificationPanel::setMissingPermit(const MissingPermit &missing)
{
    d->markSeen->setEnabled(!missing);
    showMissingPermit(d->markSeen, missing);
}

void NotificationPanel::showWhole()
{
    if (!d->card)
        return;
    // Deletes itself when closed.
    auto *whole =
        new LongText({.name = d->words.title, .time = d->words.when, .content = severalLines(d->card->notification.content)}, this);
    whole->open();
}

void NotificationPanel::reword(bool withKeys)
{
    d->back->setText(tr("Back to the list"));
    d->whole->setText(tr("Show the whole text"));
    d->markSeen->setText(actionText(ActionId::MarkSeen));
    d->markSeen->setKeyCap(withKeys ? keyCapText(ActionId::MarkSeen) : QString());
    setChoice(d->choice);
}

void NotificationPanel::setChoice(bool choice)
{
    d->choice = choice;
    MessagePanel::Words words;
    if (choice)
        words = {.iconName = u"bell"_s,
            .title = tr("No notification is chosen"),
            .text = tr("Choose one from the list to read it and to go where it leads.")};
    d->nothing->setWords(words);
}

void NotificationPanel::measure()
{
    const Density &sizes = density();
    d->head->setMinimumHeight(sizes.paneHead);
    d->head->setMaximumHeight(std::max(sizes.paneHead, titleLines * lineHeight(Type::Title) + 2 * sizes.padS + 1));
    d->headRow->setContentsMargins(sizes.padXl, 0, sizes.padXl, 1); // the line below is ours
    d->headRow->setSpacing(sizes.pad);
    d->column->setContentsMargins(sizes.padXl, sizes.padL, sizes.padXl, sizes.padXl);
    d->column->setSpacing(sizes.padL);
    d->source->setSpacing(sizes.padS);
    d->buttons->setSpacing(sizes.padS);
}

void NotificationPanel::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
        fitTitle();
    }
}

void NotificationPanel::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitTitle();
}

} // namespace atrium
