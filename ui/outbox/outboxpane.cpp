// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxpane.h"

#include "models/base/clock.h"
#include "models/outbox/outboxmodel.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/messagepanel.h"
#include "ui/inbox/overlaybar.h"
#include "ui/outbox/outboxeditor.h"
#include "ui/outbox/outboxhead.h"
#include "ui/outbox/outboxrowview.h"
#include "ui/outbox/outboxsection.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QHash>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 24; // made in one turn of the event loop: a row with its buttons costs about a quarter of a millisecond
constexpr milliseconds tick(1000); // ages below a minute are in seconds

} // namespace

struct OutboxPane::Private {
    Actions *actions {};
    Clock *clock {};
    OutboxModel *model {};
    OutboxHead *head {};
    ErrorStrip *strip {};
    QStackedWidget *stack {};
    MessagePanel *empty {};
    QScrollArea *scroll {};
    QWidget *body {};
    QVBoxLayout *column {};
    std::array<OutboxSectionView *, 3> sections {}; // in the order of OutboxSection
    QHash<QString, OutboxRowView *> rows; // by row id
    QStringList order; // row ids as they stand on screen
    QString current; // row id that had the focus last
    QString remark;
    bool trouble {}; // the remark tells of some
    Wait tick;
    bool syncing {}; // asked for
    bool told {}; // counts, once
    bool focusDue {}; // the pane has the focus for want of a row: the first one gets it
    std::pair<int, int> counts;
};

OutboxPane::OutboxPane(Actions *actions, Clock *clock, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"outboxPane"_s);
    d->actions = actions;
    d->clock = clock;
    d->model = new OutboxModel(this);
    build();
    connect(d->head, &OutboxHead::retryWanted, this, &OutboxPane::retryAllWanted);
    connect(d->head, &OutboxHead::pauseWanted, this, &OutboxPane::pauseWanted);
    connect(d->strip, &ErrorStrip::activated, this, [this] { tell({}); });
    connect(d->strip, &ErrorStrip::leavesFocus, this, [this] { focusRow(d->current); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(d->model, signal, this, &OutboxPane::askSync);
    connect(d->model, &QAbstractItemModel::rowsMoved, this, &OutboxPane::askSync);
    connect(d->model, &QAbstractItemModel::layoutChanged, this, &OutboxPane::askSync);
    connect(d->model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { updateRows(first.row(), last.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
    reword();
    measure();
    refresh();
}

OutboxPane::~OutboxPane() = default;

void OutboxPane::build()
{
    d->head = new OutboxHead(this);
    d->strip = new ErrorStrip(u"outboxStrip"_s, this);
    d->stack = new QStackedWidget(this);
    d->empty = new MessagePanel(u"outboxEmpty"_s, d->stack);
    d->scroll = new QScrollArea(d->stack);
    d->scroll->setObjectName(u"outboxScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and is scrolled to
    overlayScrollBar(d->scroll);
    d->body = new QWidget;
    d->body->setObjectName(u"outboxBody"_s);
    d->column = new QVBoxLayout(d->body);
    constexpr std::array names {"outboxNeedYou"_L1, "outboxOnTheirWay"_L1, "outboxSent"_L1};
    for (size_t i = 0; i < names.size(); ++i) {
        const bool folds = i == static_cast<size_t>(OutboxSection::SentToday);
        d->sections[i] = new OutboxSectionView(folds, names[i], d->body);
        d->sections[i]->hide();
        d->column->addWidget(d->sections[i]);
    }
    d->column->addStretch(1);
    connect(d->sections.back(), &OutboxSectionView::foldWanted, this, [this] {
        d->model->setSentShown(!d->model->sentShown());
        d->sections.back()->setUnfolded(d->model->sentShown());
    });
    d->sections.back()->setUnfolded(false);
    d->scroll->setWidget(d->body); // owns it
    d->stack->addWidget(d->empty);
    d->stack->addWidget(d->scroll);
    d->head->setProperty(areaProperty, true);
    d->body->setProperty(areaProperty, true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(d->head);
    all->addWidget(d->strip);
    all->addWidget(d->stack, 1);
}

OutboxModel *OutboxPane::outbox() const
{
    return d->model;
}

void OutboxPane::setContents(const OutboxContents &contents)
{
    d->model->setMoment(d->clock->now());
    d->model->setContents(contents);
    refresh();
}

/// What depends on the whole of it, told anew.
void OutboxPane::refresh()
{
    const OutboxContents &contents = d->model->contents();
    const int needYou = d->model->needYou();
    const int onTheirWay = d->model->onTheirWay();
    const bool any = d->model->rowCount() > 0;
    d->head->setCounts(needYou, onTheirWay, any);
    d->head->setPaused(contents.paused);
    if (!any && d->scroll->isAncestorOf(window()->focusWidget()))
        d->head->pause()->setFocus(Qt::OtherFocusReason); // the rows give way to words
    d->stack->setCurrentWidget(any ? static_cast<QWidget *>(d->scroll) : d->empty);
    if (!d->remark.isEmpty())
        d->strip->show(d->trouble ? ErrorStrip::Warn : ErrorStrip::Neutral, d->trouble ? u"warning"_s : u"info"_s, d->remark, tr("Close"));
    else if (contents.paused)
        d->strip->show(ErrorStrip::Neutral, u"clock"_s, tr("Sending is paused. What you write waits here until you go on."), {});
    else
        d->strip->hide();
    const std::pair counts {needYou, onTheirWay};
    if (std::exchange(d->told, true) && d->counts == counts)
        return;
    d->counts = counts;
    Q_EMIT countsChanged(needYou, onTheirWay);
}

void OutboxPane::askSync()
{
    if (std::exchange(d->syncing, true))
        return;
    QMetaObject::invokeMethod(this, &OutboxPane::sync, Qt::QueuedConnection); // the model may be in the midst of a change
}

OutboxRowView *OutboxPane::makeRow(const QString &rowId)
{
    auto *view = new OutboxRowView(rowId, d->actions, d->body);
    view->hide();
    connect(view, &OutboxRowView::asked, this, [this, view](OutboxDeed deed) { answer(view, deed); });
    connect(view, &OutboxRowView::saved, this, [this, rowId](const QString &text) { Q_EMIT editSaved(rowId, text); });
    connect(view, &OutboxRowView::editLeft, this, [this, rowId, view] {
        view->closeEditor();
        Q_EMIT editLeft(rowId);
    });
    connect(view, &OutboxRowView::stepWanted, this, [this, rowId](int by) { step(rowId, by); });
    connect(view, &OutboxRowView::endWanted, this, [this](bool last) {
        if (!d->order.isEmpty())
            focusRow(last ? d->order.constLast() : d->order.constFirst());
    });
    connect(view, &OutboxRowView::stopsChanged, this, &OutboxPane::askSync);
    return view;
}

/// Brings the widgets in line with the rows: what is gone goes, what is new is made, a few at a time, and each stands in its place.
void OutboxPane::sync()
{
    d->syncing = false;
    const QPointer<QWidget> holder = window()->focusWidget();
    const bool focusWithin = holder && d->body->isAncestorOf(holder);
    const QStringList before = std::exchange(d->order, {});
    std::array<QList<OutboxRowView *>, 3> placed;
    std::array<bool, 3> headed {};
    QSet<QString> wanted;
    int made = 0;
    for (int i = 0; i < d->model->rowCount(); ++i) {
        const OutboxRow &row = d->model->rowAt(i);
        const auto section = static_cast<size_t>(row.section);
        const QString &rowId = d->model->keyAt(i);
        if (row.kind == OutboxRow::Head) {
            headed[section] = true;
            const OutboxWords words = d->model->words(i);
            d->sections[section]->setWords(words.state, words.reason);
            continue;
        }
        wanted.insert(rowId);
        OutboxRowView *&view = d->rows[rowId];
        if (!view && made == rowsAtOnce) {
            d->rows.remove(rowId);
            askSync();
            continue;
        }
        if (!view) {
            view = makeRow(rowId);
            view->setRow(row, d->model->words(i));
            ++made;
        }
        placed[section].append(view);
        d->order.append(rowId);
    }
    for (size_t i = 0; i < placed.size(); ++i) {
        d->sections[i]->setRows(placed[i]);
        d->sections[i]->setVisible(headed[i]);
    }
    d->rows.removeIf([&](const auto &entry) {
        if (wanted.contains(entry.key()))
            return false;
        (*entry)->hide();
        (*entry)->deleteLater(); // we may be in its signal
        return true;
    });
    int widest = 0;
    QWidget *stop = d->head->pause();
    for (const QString &rowId : std::as_const(d->order)) {
        const OutboxRowView *view = d->rows.value(rowId);
        widest = std::max(widest, view->actionsWanted());
        const QList<QWidget *> stops = view->stops();
        for (QWidget *next : stops) {
            QWidget::setTabOrder(stop, next);
            stop = next;
        }
    }
    for (const QString &rowId : std::as_const(d->order))
        d->rows.value(rowId)->setActionsWidth(widest);
    if (d->focusDue && !d->order.isEmpty()) {
        focusRow(d->current);
        return;
    }
    if (!focusWithin)
        return;
    // A row keeps the focus wherever it goes; when it is gone its neighbour has it.
    if (d->order.contains(d->current)) {
        if (holder && holder->isVisible())
            holder->setFocus(Qt::OtherFocusReason);
        else
            focusRow(d->current);
        return;
    }
    const qsizetype at = before.indexOf(d->current);
    QString heir;
    for (qsizetype i = at; i >= 0 && i < before.size() && heir.isEmpty(); ++i)
        heir = d->order.contains(before.at(i)) ? before.at(i) : QString();
    for (qsizetype i = at; i >= 0 && heir.isEmpty(); --i)
        heir = d->order.contains(before.at(i)) ? before.at(i) : QString();
    focusRow(heir);
}

void OutboxPane::updateRows(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const OutboxRow &row = d->model->rowAt(i);
        if (row.kind == OutboxRow::Head) {
            const OutboxWords words = d->model->words(i);
            d->sections[static_cast<size_t>(row.section)]->setWords(words.state, words.reason);
        } else if (OutboxRowView *view = d->rows.value(d->model->keyAt(i))) {
            view->setRow(row, d->model->words(i));
        }
    }
}

void OutboxPane::answer(const OutboxRowView *view, OutboxDeed deed)
{
    const OutboxRow &row = view->row();
    if (row.kind == OutboxRow::Marks) {
        QList<MarkWish> wishes;
        for (const MarkCard &card : row.marks)
            wishes.append(card.wish);
        if (deed == OutboxDeed::Retry)
            Q_EMIT marksRetryWanted(wishes);
        else if (deed == OutboxDeed::TakeBack)
            Q_EMIT marksTakeBackWanted(wishes);
        return;
    }
    const Outgoing &message = row.card.entry.row;
    const QString localId = message.localId; // row may be another by the time this is over
    switch (deed) {
    case OutboxDeed::Open:
        if (message.conversation.value > 0)
            Q_EMIT openWanted(message.scope, message.conversation);
        else
            announce(this, tr("This conversation begins when its first message has arrived."));
        return;
    case OutboxDeed::Edit:
        Q_EMIT editWanted(localId);
        return;
    case OutboxDeed::Retry:
        Q_EMIT retryWanted(localId);
        return;
    case OutboxDeed::SendAlone:
        Q_EMIT sendAloneWanted(localId);
        return;
    case OutboxDeed::SendNow:
        Q_EMIT sendNowWanted(localId);
        return;
    case OutboxDeed::TakeBack:
        if (takeBackLoses(row))
            Q_EMIT discardWanted(localId);
        else
            Q_EMIT takeBackWanted(localId);
        return;
    }
}

void OutboxPane::openEditor(const QString &localId)
{
    if (OutboxRowView *view = d->rows.value(localId))
        view->openEditor();
}

void OutboxPane::closeEditor(const QString &localId)
{
    if (OutboxRowView *view = d->rows.value(localId))
        view->closeEditor();
}

void OutboxPane::refuseEdit(const QString &localId, const QString &sentence)
{
    const OutboxRowView *view = d->rows.value(localId);
    if (view && view->editor())
        view->editor()->refuse(sentence);
}

void OutboxPane::note(const QString &sentence)
{
    d->trouble = false;
    d->remark = sentence;
    refresh();
}

void OutboxPane::tell(const QString &sentence)
{
    d->trouble = true;
    d->remark = sentence;
    refresh();
}

bool OutboxPane::isLookingAt(const QString &localId) const
{
    const bool edits = std::any_of(d->rows.begin(), d->rows.end(), [](const OutboxRowView *view) { return view->editor() != nullptr; });
    return isVisible() && d->current == localId && !edits;
}

void OutboxPane::noteFocus(QWidget *now)
{
    if (now != d->head->pause())
        d->focusDue = false; // it has gone elsewhere by hand
    for (const QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        const auto *view = qobject_cast<const OutboxRowView *>(widget);
        if (!view || d->rows.value(view->rowId()) != view)
            continue;
        d->current = view->rowId();
        d->scroll->ensureWidgetVisible(now, 0, density().padL);
        return;
    }
}

void OutboxPane::step(const QString &from, int by)
{
    const qsizetype to = d->order.indexOf(from) + by;
    if (to >= 0 && to < d->order.size())
        focusRow(d->order.at(to));
}

/// That row; where it is not, the first one; where there is none, what stands above them.
void OutboxPane::focusRow(const QString &rowId)
{
    OutboxRowView *view = d->rows.value(rowId);
    if (!view && !d->order.isEmpty())
        view = d->rows.value(d->order.constFirst());
    if (view && view->editor())
        view->editor()->setFocus(Qt::OtherFocusReason);
    else if (view)
        view->setFocus(Qt::OtherFocusReason);
    else
        d->head->pause()->setFocus(Qt::OtherFocusReason);
    d->focusDue = !view;
}

void OutboxPane::focusInEvent(QFocusEvent *)
{
    focusRow(d->current);
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const auto grow = [this] {
        d->model->setMoment(d->clock->now());
        refresh();
    };
    grow();
    d->tick = Wait(d->clock, d->clock->every(tick, this, grow));
}

void OutboxPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->tick.stop();
}

void OutboxPane::reword()
{
    d->empty->setWords({.iconName = u"send"_s,
        .title = tr("Nothing is waiting"),
        .text = tr("What you send or mark is listed here until the server has it.")});
    if (d->model->rowCount() > 0)
        updateRows(0, d->model->rowCount() - 1);
    refresh();
}

void OutboxPane::measure()
{
    const Density &sizes = density();
    d->column->setContentsMargins(sizes.padL, 0, sizes.padL, sizes.padL);
    d->column->setSpacing(sizes.pad);
}

void OutboxPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
