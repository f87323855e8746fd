// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingspane.h"

#include "ui/charts/charts.h"
#include "ui/common/actions.h"
#include "ui/common/errorstrip.h"
#include "ui/export/takeaway.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/comparepage.h"
#include "ui/sendings/linkscard.h"
#include "ui/sendings/mallspage.h"
#include "ui/sendings/recipientscard.h"
#include "ui/sendings/rowsaway.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingstable.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace atrium {

using namespace Qt::StringLiterals;

struct SendingsPane::Private {
    ErrorStrip *taken {}; // what became of what was taken away
    QStackedWidget *stack {};
    OverviewPane *overview {};
    SendingPage *sending {};
    ComparePage *compare {};
    MallsPage *malls {};
    Page before {Overview}; // where one sending was opened from
    bool fromMalls {}; // the mall whose overview is in view was chosen among all
};

SendingsPane::SendingsPane(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"sendingsPane"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    d->stack = new QStackedWidget(this);
    d->overview = new OverviewPane(actions, settings, d->stack);
    d->sending = new SendingPage(actions, settings, d->stack);
    d->compare = new ComparePage(actions, d->stack);
    d->malls = new MallsPage(actions, d->stack);
    for (QWidget *page : {static_cast<QWidget *>(d->overview), static_cast<QWidget *>(d->sending), static_cast<QWidget *>(d->compare),
             static_cast<QWidget *>(d->malls)})
        d->stack->addWidget(page);
    d->taken = new ErrorStrip(u"takenStrip"_s, this);
    d->taken->setVisible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(d->taken);
    all->addWidget(d->stack, 1);
    connectPages();
    connectAway();
    actions->bindTo(this, ActionId::GoBack);
    connect(actions->get(ActionId::GoBack), &QAction::triggered, this, [this] {
        if (isVisibleTo(window()))
            back();
    });
    setFocusProxy(d->overview);
}

SendingsPane::~SendingsPane() = default;

void SendingsPane::connectPages()
{
    connect(d->overview, &OverviewPane::sendingChosen, this, &SendingsPane::sendingChosen);
    connect(d->overview, &OverviewPane::sortChosen, this, &SendingsPane::sortChosen);
    connect(d->overview, &OverviewPane::refreshWanted, this, &SendingsPane::refreshWanted);
    connect(d->overview, &OverviewPane::retryWanted, this, &SendingsPane::retryWanted);
    connect(d->overview, &OverviewPane::seriesRetryWanted, this, &SendingsPane::seriesRetryWanted);
    connect(d->overview, &OverviewPane::detailsWanted, this, &SendingsPane::detailsWanted);
    connect(
        d->overview->table(), &SendingsTable::columnsChanged, this, [this] { Q_EMIT columnsChosen(d->overview->table()->columnsText()); });
    connect(d->sending, &SendingPage::detailsWanted, this, &SendingsPane::detailsWanted);
    connect(d->compare, &ComparePage::detailsWanted, this, &SendingsPane::detailsWanted);
    connect(d->malls, &MallsPage::detailsWanted, this, &SendingsPane::detailsWanted);
    connect(d->sending, &SendingPage::backWanted, this, &SendingsPane::back);
    connect(d->compare, &ComparePage::backWanted, this, &SendingsPane::back);
    connect(d->malls, &MallsPage::backWanted, this, &SendingsPane::back);
    connect(d->sending->card(), &SeriesCard::intervalChosen, this, &SendingsPane::intervalChosen);
    for (SeriesCard *card : {d->overview->card(), d->sending->card(), d->malls->card()})
        connect(card, &SeriesCard::tableToggled, this, &SendingsPane::asTableChosen);
}

void SendingsPane::connectAway()
{
    const auto tell = [this](const QString &sentence, bool failed) { showOutcome(d->taken, sentence, failed); };
    for (RowsAway *away : {d->overview->rowsAway(), d->compare->rowsAway(), d->malls->rowsAway(), d->sending->links()->rowsAway()})
        connect(away, &RowsAway::done, this, tell);
    connect(d->sending->recipients(), &RecipientsCard::done, this, tell);
    for (ChartAway *away : {d->overview->chartAway(), d->sending->chartAway(), d->compare->chartAway(), d->malls->chartAway()}) {
        connect(away, &ChartAway::done, this, tell);
        connect(away, &ChartAway::noteWanted, this, &SendingsPane::noteWanted);
        connect(away, &ChartAway::notesWanted, this, &SendingsPane::notesWanted);
    }
    connect(d->taken, &ErrorStrip::activated, this, [this] { d->taken->setVisible(false); });
    connect(d->taken, &ErrorStrip::leavesFocus, this, [this] { entry()->setFocus(Qt::OtherFocusReason); });
}

void SendingsPane::setNotes(const QList<Annotation> &notes)
{
    for (ChartAway *away : {d->overview->chartAway(), d->sending->chartAway(), d->malls->chartAway()})
        away->setNotes(notes);
}

void SendingsPane::setOwner(const Mall &mall)
{
    const QColor colour = mallColour(mall.scope.value);
    for (RowsAway *away : {d->overview->rowsAway(), d->compare->rowsAway(), d->sending->links()->rowsAway()})
        away->setOwner(mall.name, colour);
    d->sending->recipients()->setOwner(mall.name, colour);
    for (ChartAway *away : {d->overview->chartAway(), d->sending->chartAway(), d->compare->chartAway()})
        away->setOwner(mall.name, colour);
}

OverviewPane *SendingsPane::overview() const
{
    return d->overview;
}

SendingPage *SendingsPane::sending() const
{
    return d->sending;
}

ComparePage *SendingsPane::compare() const
{
    return d->compare;
}

MallsPage *SendingsPane::malls() const
{
    return d->malls;
}

SendingsPane::Page SendingsPane::page() const
{
    return static_cast<Page>(d->stack->currentIndex());
}

QWidget *SendingsPane::entry() const
{
    switch (page()) {
    case One:
        return d->sending->entry();
    case Compared:
        return d->compare->entry();
    case Malls:
        return d->malls->entry();
    default:
        return d->overview;
    }
}

void SendingsPane::showPage(Page shown)
{
    const Page from = page();
    if (shown == from)
        return;
    if (shown == One)
        d->before = from == Compared ? Compared : Overview;
    if (shown == Malls || from == Malls)
        d->fromMalls = false;
    const bool inside = isAncestorOf(window()->focusWidget()) || !window()->focusWidget();
    d->stack->setCurrentIndex(shown);
    setFocusProxy(entry());
    if (inside)
        entry()->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(shown);
}

void SendingsPane::showMallOfMalls()
{
    showPage(Overview); // also of the mall that is in view already
    d->fromMalls = true;
}

void SendingsPane::back()
{
    switch (page()) {
    case Overview:
        if (d->fromMalls)
            showPage(Malls);
        return;
    case One:
        return showPage(d->before);
    default:
        showPage(Overview);
    }
}

void SendingsPane::keyPressEvent(QKeyEvent *event)
{
    const bool held = event->modifiers() & ~Qt::KeypadModifier;
    // In a chart it takes back a zoom: who presses it once too often stays.
    const bool backspace = event->key() == Qt::Key_Backspace && !qobject_cast<EventChart *>(window()->focusWidget());
    if (!held && (backspace || event->key() == Qt::Key_Back))
        back();
    else
        QWidget::keyPressEvent(event);
}

void SendingsPane::setClock(Clock *clock)
{
    d->overview->setClock(clock);
    d->sending->setClock(clock);
    d->compare->setClock(clock);
    d->malls->setClock(clock);
}

void SendingsPane::select(const QString &rowId)
{
    d->overview->select(rowId);
    if (!rowId.isEmpty())
        return;
    d->fromMalls = false;
    showPage(Overview);
}

void SendingsPane::showAsTable(bool table)
{
    for (SeriesCard *card : {d->overview->card(), d->sending->card(), d->malls->card()})
        card->setTableShown(table);
}

} // namespace atrium
