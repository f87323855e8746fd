// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationspane.h"

#include "models/base/settings.h"
#include "models/notifications/notificationsmodel.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/keptscroll.h"
#include "ui/common/liststates.h"
#include "ui/common/missingpermit.h"
#include "ui/notifications/marking.h"
#include "ui/notifications/notificationhead.h"
#include "ui/notifications/notificationlist.h"
#include "ui/notifications/notificationpanel.h"
#include "ui/notifications/segments.h"
#include "ui/notifications/undobar.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 440;
constexpr int leastList = 460; // beside the panel; less, and there is room for one of them only

/// A vertical hairline.
class Divider : public QWidget {
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().border);
    }
};

} // namespace

struct NotificationsPane::Private {
    Actions *actions {};
    Settings *settings {};
    Clock *clock {};
    NotificationsModel *model {};

    QWidget *listSide {};
    NotificationHead *head {};
    ErrorStrip *refusal {};
    ListStates *states {};
    NotificationList *list {};
    UndoBar *undo {};
    Divider *divider {};
    NotificationPanel *panel {};
    Marking *marking {};
    KeptScroll *scroll {};

    ListState state;
    NotificationPermits missing;
    QTimeZone zone;
    QString chosen; // the row whose details are shown
    bool narrow {};
    bool panelOpen {}; // when narrow: instead of the list
    bool focusDue {true}; // the list shows no rows yet, so it could not keep the focus

    /// Whether several are marked one by one or by one call depends on what is shown.
    [[nodiscard]] const MissingPermit &missingForAll() const
    {
        return model->filter() == NotificationsModel::All ? missing.markAllSeen : missing.markSeen;
    }
    void mark(const QString &rowId) const
    {
        if (!missing.markSeen)
            marking->mark({rowId});
    }
};

NotificationsPane::NotificationsPane(Actions *actions, Settings *settings, Clock *clock, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"notificationsPane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    d->actions = actions;
    d->settings = settings;
    d->clock = clock;
    d->model = new NotificationsModel(this);
    build();
    connectList();
    connectRest();
    reword();
    setFocusProxy(d->list);
}

NotificationsPane::~NotificationsPane() = default;

void NotificationsPane::build()
{
    d->listSide = new QWidget(this);
    d->head = new NotificationHead(d->listSide);
    d->refusal = new ErrorStrip(u"markSeenRefused"_s, d->listSide);
    d->list = new NotificationList(d->actions, d->listSide);
    d->list->setModel(d->model);
    d->scroll = new KeptScroll(d->list, this);
    d->states = new ListStates(d->list, u"notificationStates"_s, d->listSide);
    d->states->setClock(d->clock);
    d->undo = new UndoBar(u"markAllUndo"_s, d->clock, d->listSide);
    auto *column = new QVBoxLayout(d->listSide);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(d->head);
    column->addWidget(d->refusal);
    column->addWidget(d->states, 1);
    column->addWidget(d->undo);
    d->marking = new Marking(d->model, d->head, d->undo, d->refusal, this);
    d->divider = new Divider(this);
    d->panel = new NotificationPanel(this);
    d->listSide->setProperty(areaProperty, true);
    d->panel->setProperty(areaProperty, true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(d->listSide, 1);
    row->addWidget(d->divider);
    row->addWidget(d->panel);
}

void NotificationsPane::connectList()
{
    connect(d->states, &ListStates::retryWanted, this, &NotificationsPane::retryWanted);
    connect(d->states, &ListStates::detailsWanted, this, &NotificationsPane::detailsWanted);
    connect(d->list, &NotificationList::asked, this, &NotificationsPane::answer);
    connect(d->list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(NotificationsModel::IsHeaderRole).toBool())
            open(index.data(RowIdRole).toString());
    });
    connect(d->list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(NotificationsModel::IsHeaderRole).toBool())
            go();
    });
    connect(d->list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            choose(current.data(RowIdRole).toString());
    });
    connect(d->model, &QAbstractItemModel::rowsInserted, this, &NotificationsPane::refresh);
    connect(d->model, &QAbstractItemModel::rowsRemoved, this, &NotificationsPane::refresh);
    connect(d->model, &QAbstractItemModel::dataChanged, this, &NotificationsPane::refresh);
}

void NotificationsPane::connectRest()
{
    connect(d->marking, &Marking::markSeenWanted, this, &NotificationsPane::markSeenWanted);
    connect(d->marking, &Marking::markAllSeenWanted, this, &NotificationsPane::markAllSeenWanted);
    connect(d->marking, &Marking::detailsWanted, this, &NotificationsPane::detailsWanted);
    connect(d->head->segments(), &Segments::chosenByHand, this, [this](int number) {
        filter(number);
        Q_EMIT allChosen(d->model->filter() == NotificationsModel::All);
    });
    connect(d->undo, &UndoBar::undone, this, [this] {
        announce(this, tr("Nothing was marked"));
        d->list->setFocus(Qt::OtherFocusReason);
    });
    connect(d->panel, &NotificationPanel::goWanted, this, &NotificationsPane::go);
    connect(d->panel, &NotificationPanel::markSeenWanted, this, [this] { answer(ActionId::MarkSeen); });
    connect(d->panel, &NotificationPanel::backWanted, this, &NotificationsPane::back);
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SingleLetterKeys)
            reword();
    });
}

NotificationsModel *NotificationsPane::notifications() const
{
    return d->model;
}

QString NotificationsPane::selected() const
{
    return d->chosen;
}

KeptScroll *NotificationsPane::scroll() const
{
    return d->scroll;
}

void NotificationsPane::showAll(bool all)
{
    const int number = all ? 1 : 0;
    if (d->head->segments()->chosen() == number)
        return;
    d->head->segments()->choose(number);
    filter(number);
}

void NotificationsPane::setListState(const ListState &state, const QTimeZone &zone)
{
    d->state = state;
    d->zone = zone;
    refresh();
    lookFurther();
}

/// What depends on rows and state, told anew.
void NotificationsPane::refresh()
{
    const int rows = d->model->rowCount();
    const int loaded = d->model->loaded();
    const bool known = loaded > 0 || (d->state.asOf && !d->state.error);
    d->head->setCounts(static_cast<int>(d->model->unseen().size()), loaded, d->model->isComplete(), known);
    d->head->setMissingPermit(d->missingForAll());
    rewordEmpty();
    d->states->setState(d->state, rows, d->zone);
    d->marking->showRefusal(d->state.error && d->state.error->kind != ErrorKind::Cancelled);
    const std::optional<NotificationCard> card = d->model->card(d->chosen);
    if (!card && !d->chosen.isEmpty()) {
        d->chosen.clear();
        if (d->narrow && d->panelOpen)
            back();
    }
    if (d->marking->takeSwept()) // after this turn: the model is in the midst of a change
        QMetaObject::invokeMethod(this, &NotificationsPane::sweep, Qt::QueuedConnection);
    d->panel->setChoice(loaded > 0);
    d->panel->show(card, card ? d->model->words(*card) : NotificationWords(), card ? d->model->facts(*card) : QList<NotificationFact>());
    // A list that gives way to its skeleton loses the focus to whatever stands first in the window; it gets it back with its rows.
    d->focusDue = d->focusDue || (d->state.loading && rows == 0);
    if (!d->focusDue || rows == 0 || !d->list->isVisible())
        return;
    d->focusDue = false;
    const QWidget *holder = window()->focusWidget();
    if (!holder || !d->panel->isAncestorOf(holder))
        d->list->setFocus(Qt::OtherFocusReason);
}

/// A filter may leave a view that cannot be scrolled, and only scrolling asks for more.
void NotificationsPane::lookFurther()
{
    if (isVisible() && d->model->canFetchMore({}) && (d->model->rowCount() == 0 || d->list->isAtEnd()))
        d->model->fetchMore({});
}

void NotificationsPane::answer(ActionId id)
{
    switch (id) {
    case ActionId::OpenRow:
        go();
        break;
    case ActionId::NextUnread:
        nextUnseen();
        break;
    case ActionId::MarkSeen:
        tellMissingPermit(d->panel->markSeenButton(), d->missing.markSeen);
        if (!d->chosen.isEmpty())
            d->mark(d->chosen);
        break;
    case ActionId::MarkAllSeen:
        tellMissingPermit(d->head->markAll(), d->missingForAll());
        d->marking->markAll(); // which heeds whether its button is enabled
        break;
    case ActionId::Undo:
        d->undo->undo();
        break;
    default:
        break;
    }
}

void NotificationsPane::choose(const QString &rowId)
{
    d->chosen = rowId;
    refresh();
}

void NotificationsPane::open(const QString &rowId)
{
    choose(rowId);
    d->panelOpen = true;
    placeParts();
    if (d->narrow)
        d->panel->firstButton()->setFocus(Qt::OtherFocusReason);
    d->mark(rowId);
}

/// Enter, a double click, or the panel's button: to where the notification leads; without such a place, to its details.
void NotificationsPane::go()
{
    const std::optional<NotificationCard> card = d->model->card(d->chosen);
    if (!card)
        return;
    const Place place = targetOf(card->notification);
    if (!place.isSomewhere()) {
        open(d->chosen);
        return;
    }
    d->mark(d->chosen);
    Q_EMIT goWanted(place);
}

void NotificationsPane::nextUnseen()
{
    const int current = d->list->currentIndex().row();
    const int next = d->model->nextUnseen(current);
    if (next >= 0 && next != current)
        d->list->setCurrentIndex(d->model->index(next));
    else
        announce(this, next >= 0 ? tr("No other that is not seen") : tr("Everything is seen"));
}

void NotificationsPane::filter(int number)
{
    d->model->setFilter(number == 0 ? NotificationsModel::NotSeen : NotificationsModel::All);
    d->list->scrollToTop();
    refresh();
    if (const int row = d->model->rowOf(d->chosen); row >= 0)
        d->list->setCurrentIndex(d->model->index(row));
    lookFurther();
}

/// All that was marked at once is seen: nobody's hand is on one of them, so the view of what is not seen lets them go.
void NotificationsPane::sweep()
{
    if (d->model->filter() != NotificationsModel::NotSeen)
        return;
    const bool focused = window()->focusWidget() == d->list;
    filter(d->head->segments()->chosen());
    if (focused && d->model->rowCount() == 0)
        d->head->segments()->focusChosen(); // the list gives way to words
}

void NotificationsPane::back()
{
    d->panelOpen = false;
    placeParts();
    d->list->setFocus(Qt::OtherFocusReason);
}

void NotificationsPane::showGone(const QString &sentence)
{
    if (d->chosen.isEmpty())
        return;
    d->panelOpen = true;
    placeParts();
    d->panel->note(sentence);
}

void NotificationsPane::showRefused(const QStringList &rowIds, const ApiError &error)
{
    d->marking->refuse(rowIds, error);
}

void NotificationsPane::setMissingPermits(const NotificationPermits &missing)
{
    d->missing = missing;
    d->panel->setMissingPermit(missing.markSeen);
    refresh();
}

void NotificationsPane::settle()
{
    d->marking->settle();
    d->chosen.clear();
    d->panelOpen = false;
    d->list->selectionModel()->clear();
    placeParts();
    refresh();
}

void NotificationsPane::rewordEmpty()
{
    const int loaded = d->model->loaded();
    if (d->model->filter() == NotificationsModel::All || loaded == 0) {
        d->states->setEmptyWords(
            u"bell"_s, tr("No notifications yet"), tr("News about the conversations, documents and sendings of this mall appears here."));
        return;
    }
    d->states->setEmptyWords(u"check"_s, tr("Everything is seen"),
        d->model->isComplete() ? tr("%Ln notifications are under All.", nullptr, loaded)
                               : tr("None of the newest %Ln is unseen. Older ones are being looked through.", nullptr, loaded));
}

void NotificationsPane::reword()
{
    const bool keys = d->settings->flag(Setting::SingleLetterKeys);
    d->head->reword(keys);
    d->panel->reword(keys);
    d->undo->setKeyCap(keyCapText(ActionId::Undo));
    d->list->setAccessibleName(tr("Notifications"));
    d->states->setForbiddenWords(tr("Your account may not read notifications here"));
    refresh();
}

/// Both beside each other, or the one that is wanted.
void NotificationsPane::placeParts()
{
    const int scale = density().bodyPx;
    const int panel = std::min(panelWidth * scale / 13, width() / 2);
    d->narrow = width() - panel < leastList * scale / 13;
    d->divider->setVisible(!d->narrow);
    d->panel->setVisible(!d->narrow || d->panelOpen);
    d->listSide->setVisible(!d->narrow || !d->panelOpen);
    d->panel->setBackShown(d->narrow);
    if (d->narrow) {
        d->panel->setMinimumWidth(0);
        d->panel->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        d->panel->setFixedWidth(panel);
    }
}

void NotificationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous()) // the window came back, which is no visit
        return;
    Q_EMIT opened();
    lookFurther();
}

void NotificationsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void NotificationsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->narrow && d->panelOpen)
        back();
    else
        QWidget::keyPressEvent(event);
}

void NotificationsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    else if (event->type() == QEvent::StyleChange)
        placeParts();
}

} // namespace atrium
