// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/sendingwiring.h"

#include "app/wiring/namewiring.h"
#include "app/wiring/recipientswiring.h"
#include "app/wiring/sendingquestions.h"
#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/sendings/intervalchoices.h"
#include "models/sendings/livepace.h"
#include "models/sendings/sendingcurves.h"
#include "models/sendings/sendinggroups.h"
#include "network/types/reportlimits.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/linkscard.h"
#include "ui/sendings/messagecard.h"
#include "ui/sendings/recipientscard.h"
#include "ui/sendings/rowsaway.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

using namespace Qt::StringLiterals;

SendingWiring::SendingWiring(SendingsPane *pane, Account *account, NameWiring *names, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_names(names)
    , m_clock(clock)
    , m_settings(settings)
    , m_soon([this] { refresh(); })
    , m_recipients(new RecipientsWiring(
          pane->sending()->recipients(), clock, [this](const FeedBase &feed) { return stateOf(feed); }, this))
{
    SendingPage *page = pane->sending();
    connect(page->card(), &SeriesCard::intervalChosen, this, &SendingWiring::ask);
    connect(m_recipients, &RecipientsWiring::changed, &m_soon, &Soon::ask);
    connect(page, &SendingPage::refreshWanted, this, &SendingWiring::refreshAll);
    connect(page, &SendingPage::retryWanted, this, &SendingWiring::refreshAll);
    connect(page, &SendingPage::seriesRetryWanted, this, [this] {
        if (m_series)
            m_series->retry();
    });
    connect(page, &SendingPage::linksRetryWanted, this, [this] {
        if (m_links)
            m_links->retry();
    });
    connect(page, &SendingPage::recipientsRetryWanted, m_recipients, &RecipientsWiring::retry);
    connect(page, &SendingPage::messageRetryWanted, names, &NameWiring::retry);
    connect(names, &NameWiring::changed, &m_soon, &Soon::ask);
    connect(account->connection(), &Connection::reachableChanged, this, [this] {
        if (m_account->connection()->reachable())
            retryFailed(); // these are read once, and nobody else asks for them again
        m_soon.ask();
    });
    connect(pane, &SendingsPane::pageShown, this, [this](SendingsPane::Page shown) {
        if (shown == SendingsPane::One)
            return;
        m_look = {}; // nobody sees it
        m_nextLook.reset();
    });
    clock->every(milliseconds(20'000), this, [this] { m_soon.ask(); }); // a bucket fills
    page->installEventFilter(this);
}

/// Its events are read while it is in view.
bool SendingWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane->sending() && m_series && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_account->refresher()->setShown(m_series, event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void SendingWiring::show(const Mall &mall)
{
    m_mall = mall;
    m_zone = zoneOf(mall);
    m_store = m_account->sendings(mall.scope);
    m_connections.reset();
    m_seriesConnection.reset();
    m_row.reset();
    m_record.reset();
    m_series.reset();
    m_recipients->close();
    m_links.reset();
    m_look = {};
}

void SendingWiring::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_soon.ask();
}

void SendingWiring::open(const SendingRow &row, const std::optional<Instant> &asOf)
{
    if (!m_store)
        return;
    m_row = row;
    m_rowAsOf = asOf;
    m_lastFigures.reset();
    m_lastRead.reset();
    m_lookWait = milliseconds(0);
    m_look = {};
    m_nextLook.reset();
    m_connections = std::make_unique<QObject>();
    m_pane->sending()->setMoment(m_clock->now(), m_zone);
    m_pane->sending()->setSubject(row, m_names->names());
    m_record = m_store->sendings(recordsQueryOf(row));
    m_links = m_store->links(linkSourcesOf(row));
    for (FeedBase *feed : {static_cast<FeedBase *>(m_record.get()), static_cast<FeedBase *>(m_links.get())})
        connect(feed, &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
    m_names->need({row.sending.serviceType});
    ask(m_wanted);
    m_recipients->open(m_store, row);
    m_record->refresh();
    m_links->refresh();
    refresh();
}

void SendingWiring::ask(Interval wanted)
{
    m_wanted = wanted;
    if (!m_row)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const Interval interval = intervalFor(m_row->sending, wanted, now);
    m_pane->sending()->card()->setIntervals(intervalChoices(m_row->sending, now), interval);
    m_series = eventsOf(m_store, *m_row, interval, m_clock);
    m_seriesConnection = std::make_unique<QObject>();
    connect(m_series.get(), &FeedBase::changed, m_seriesConnection.get(), [this] { m_soon.ask(); });
    if (!m_series->series())
        m_pane->sending()->setCurves({});
    refresh();
    m_account->refresher()->watchList(m_series);
}

void SendingWiring::refreshAll()
{
    if (!m_row)
        return;
    const QList<FeedBase *> feeds {m_record.get(), m_series.get(), m_links.get()};
    for (FeedBase *feed : feeds) {
        if (feed->state().error)
            feed->retry();
        else
            feed->refresh();
    }
    m_recipients->refreshAll();
    m_names->retry();
}

void SendingWiring::retryFailed()
{
    if (!m_row || m_pane->page() != SendingsPane::One) // whoever opens it again asks
        return;
    for (FeedBase *feed : {static_cast<FeedBase *>(m_record.get()), static_cast<FeedBase *>(m_links.get())}) {
        if (feed->state().error)
            feed->retry();
    }
    m_recipients->retry();
}

ListState SendingWiring::stateOf(const FeedBase &feed) const
{
    return listStateOf(
        feed, *m_account->connection(), Instant::fromUtc(m_clock->now()), milliseconds(m_settings->number(Setting::StaleAfter)));
}

/// The newest counters, whoever read them.
void SendingWiring::refreshRecord()
{
    SendingPage *page = m_pane->sending();
    ListState state = stateOf(*m_record);
    if (m_record->confirmed() && !m_record->rows().isEmpty()) {
        QList<Sending> sendings;
        sendings.reserve(m_record->rows().size());
        for (const Kept<Sending> &kept : m_record->rows())
            sendings.append(kept.value);
        SendingRow row = *m_row;
        if (row.isGroup()) {
            row.parts = sendings;
            row.sending = mergedSending(sendings);
        } else {
            row.sending = sendings.first();
        }
        m_row = row;
        m_rowAsOf = m_record->asOf();
    }
    if (!state.asOf || (m_rowAsOf && *state.asOf < *m_rowAsOf)) { // the table's are newer, or all there is
        state.asOf = m_rowAsOf;
        state.loadingMore = state.loading;
        state.loading = false;
    }
    page->setMoment(m_clock->now(), m_zone);
    page->setSubject(*m_row, m_names->names());
    page->setListState(state);
}

void SendingWiring::refresh()
{
    if (!m_row || !m_record)
        return;
    refreshRecord();
    refreshCards();
    planLook();
}

void SendingWiring::refreshCards()
{
    SendingPage *page = m_pane->sending();
    const Instant now = Instant::fromUtc(m_clock->now());
    page->chartAway()->setQuery(jsonOf(m_series->query())); // its range may have closed
    if (m_series->series()) {
        page->setCurves(curvesOf(*m_series->series(), m_row->sending, m_zone, now));
        const int queries = m_series->queries();
        page->card()->setNote(queries > 1
                ? tr("Read in %Ln parts for %1 tokens.", "so many questions; tokens", queries).arg(QLocale().toString(m_series->tokens()))
                : QString());
    }
    page->setSeriesState(stateOf(*m_series));
    const std::optional<KpiFigures> figures = page->figures();
    page->links()->setLinks(
        m_links->rows(), figures.value_or(KpiFigures {}), m_links->asOf(), linkExtentOf(*m_row, m_pane->sendings()->given()));
    page->links()->setState(stateOf(*m_links), m_zone);
    const QJsonObject asked {{u"sources"_s, QJsonArray::fromStringList(linkSourcesOf(*m_row))}};
    page->links()->rowsAway()->setQuery(QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)));
    m_recipients->show(m_zone);
    page->message()->setMessage(m_names->messageOf(*m_row), m_row->sending.channel);
    const FeedBase *messages = m_names->feedOf(m_row->sending.serviceType);
    page->message()->setState(messages ? stateOf(*messages) : ListState {.complete = true}, m_zone);
}

/// While messages are en route, and somebody sees it.
void SendingWiring::planLook()
{
    SendingPage *page = m_pane->sending();
    const Instant now = Instant::fromUtc(m_clock->now());
    const std::optional<int> left = m_store->tokensLeft();
    const std::optional<KpiFigures> figures = page->figures();
    if (m_pane->page() == SendingsPane::One && figures && m_record->confirmed() && m_record->asOf() != m_lastRead) {
        m_lastRead = m_record->asOf();
        const auto wait = nextLook(m_lastFigures, *figures, isSettling(m_row->sending, now), m_lookWait, left);
        m_lastFigures = figures;
        m_look = {};
        m_nextLook.reset();
        if (wait) {
            m_lookWait = *wait;
            m_nextLook = Instant {now.microseconds + wait->count() * 1000};
            m_look = Wait(m_clock, m_clock->after(*wait, this, [this] {
                m_record->refresh();
                m_series->refresh();
            }));
        }
    }
    const int cost =
        SendingStore::costOf(*m_record, recordsQueryOf(*m_row)) + m_series->tokens() + m_links->tokens() + m_recipients->tokens();
    page->setCost(cost, left, m_nextLook);
}

} // namespace atrium
