// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/sendingswiring.h"

#include "ui/common/announcer.h"
#include "ui/common/detailsdialog.h"
#include "ui/sendings/comparepage.h"
#include "ui/sendings/mallspage.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"

#include <algorithm>

namespace atrium {

SendingsWiring::SendingsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_names(account)
    , m_overview(pane->overview(), account, &m_names, clock, settings)
    , m_sending(pane, account, &m_names, clock, settings)
    , m_compare(pane, account, &m_names, clock, settings)
    , m_malls(pane, account, clock, settings)
    , m_notes(pane, account, clock)
{
    connectPages();
}

void SendingsWiring::connectPages()
{
    connect(m_pane, &SendingsPane::retryWanted, this, &SendingsWiring::retry);
    connect(m_pane, &SendingsPane::refreshWanted, this, &SendingsWiring::retry);
    connect(m_pane, &SendingsPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_pane->window(), error); });
    connect(m_pane->overview(), &OverviewPane::openWanted, this, &SendingsWiring::openRow);
    connect(m_pane->overview(), &OverviewPane::markWanted, this, [this](const QString &rowId) {
        if (const auto row = rowOf(rowId))
            mark(*row);
    });
    connect(m_pane->overview()->bar(), &QueryBar::queryChanged, this, [this] {
        m_sending.setZone(m_overview.zone());
        m_compare.setZone(m_overview.zone());
    });
    connect(m_pane->overview()->bar(), &QueryBar::compareWanted, this, [this] { m_pane->showPage(SendingsPane::Compared); });
    connect(m_pane->overview()->bar(), &QueryBar::mallsWanted, this, [this] { m_pane->showPage(SendingsPane::Malls); });
    connect(m_pane->sending(), &SendingPage::markWanted, this, [this] {
        if (const auto &row = m_pane->sending()->subject())
            mark(*row);
    });
    connect(m_pane->compare(), &ComparePage::openWanted, this, &SendingsWiring::openRow);
    const auto toggle = [this](const QString &rowId) {
        if (const auto row = rowOf(rowId))
            mark(*row);
    };
    connect(m_pane->compare(), &ComparePage::addWanted, this, toggle);
    connect(m_pane->compare(), &ComparePage::removeWanted, this, toggle);
    connect(m_pane->malls(), &MallsPage::mallWanted, this, [this](qint64 customer) {
        const CustomerScope scope = CustomerScope::one(customer);
        if (scope != m_mall.scope) {
            m_overview.keepRange(m_malls.range()); // it asks when it has the other mall
            m_malls.leave();
        }
        Q_EMIT mallWanted(scope);
        m_pane->showMallOfMalls();
    });
    connect(m_pane, &SendingsPane::pageShown, this, [this](SendingsPane::Page shown) {
        if (shown == SendingsPane::Compared)
            m_compare.enter(m_pane->sendings()->given());
        if (shown == SendingsPane::Malls)
            return m_malls.enter(m_overview.query(), m_overview.zone());
        if (m_malls.isShowing())
            m_pane->overview()->bar()->setRange(m_malls.range());
        m_malls.leave();
    });
    connect(m_account, &Account::mallsChanged, this, [this] { m_pane->overview()->bar()->setMallsOffered(m_account->malls().size() > 1); });
}

void SendingsWiring::show(const Mall &mall)
{
    m_connections = std::make_unique<QObject>();
    m_mall = mall;
    m_pane->select({});
    m_store = m_account->sendings(mall.scope);
    m_pane->overview()->bar()->setMallsOffered(m_account->malls().size() > 1);
    m_names.show(mall);
    m_sending.show(mall);
    m_compare.show(mall);
    showMarked();
    m_pane->setOwner(mall);
    m_notes.show(mall);
    m_overview.show(mall);
    m_sending.setZone(m_overview.zone());
    m_compare.setZone(m_overview.zone());
}

void SendingsWiring::showFailure(const ListState &state)
{
    m_pane->setListState(state, QTimeZone::utc());
}

void SendingsWiring::retry()
{
    if (!m_overview.isShowing())
        return m_account->readMalls();
    m_overview.retry();
}

void SendingsWiring::lookNow()
{
    if (m_pane->page() == SendingsPane::One && m_pane->isVisible())
        m_sending.refreshAll();
}

std::optional<SendingRow> SendingsWiring::rowOf(const QString &rowId) const
{
    const int place = m_pane->sendings()->placeOf(rowId);
    return place >= 0 ? std::optional(m_pane->sendings()->rowAt(place)) : m_compare.rowOf(rowId);
}

void SendingsWiring::openRow(const QString &rowId)
{
    const auto row = rowOf(rowId);
    if (!row)
        return;
    m_sending.open(*row, m_pane->sendings()->asOf());
    m_pane->sending()->setMarked(m_compare.isMarked(rowIdOf(*row)));
    m_pane->showPage(SendingsPane::One);
}

void SendingsWiring::openFound(const SendingId &id)
{
    const auto feed = m_store->sendings();
    const auto found =
        std::find_if(feed->rows().cbegin(), feed->rows().cend(), [&](const Kept<Sending> &kept) { return kept.value.id == id; });
    if (found == feed->rows().cend())
        return;
    const SendingRow row {.sending = found->value};
    m_overview.include(row.sending);
    m_overview.refresh(); // so that the row is there to be chosen
    m_pane->select(id.text());
    m_sending.open(row, feed->asOf());
    m_pane->sending()->setMarked(m_compare.isMarked(rowIdOf(row)));
    m_pane->showPage(SendingsPane::One);
}

void SendingsWiring::mark(const SendingRow &row)
{
    if (!m_compare.toggle(row)) {
        announce(m_pane, tr("%Ln sendings are laid beside each other at most.", nullptr, static_cast<int>(mostCompared)));
        return;
    }
    const bool marked = m_compare.isMarked(rowIdOf(row));
    announce(m_pane, marked ? tr("Added to the comparison") : tr("Taken out of the comparison"));
    showMarked();
}

void SendingsWiring::showMarked()
{
    m_pane->overview()->setMarked(m_compare.marked());
    m_pane->overview()->bar()->setCompared(static_cast<int>(m_compare.marked().size()));
    const auto &subject = m_pane->sending()->subject();
    m_pane->sending()->setMarked(subject && m_compare.isMarked(rowIdOf(*subject)));
}

} // namespace atrium
