// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/palettewiring.h"

#include "app/wiring/inboxwiring.h"
#include "app/wiring/palettecommands.h"
#include "app/wiring/sendingswiring.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/conversationwords.h"
#include "models/sendings/sendingwords.h"
#include "network/api/endpoints.h"
#include "ui/common/actions.h"
#include "ui/common/humantext.h"
#include "ui/common/missingpermit.h"
#include "ui/inbox/inboxpane.h"
#include "ui/palette/palette.h"
#include "ui/sendings/sendingsdelegate.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int portion = 250; // rows worded in one turn: 2 to 4 ms
constexpr qint64 goodFor = 10LL * 60 * 1000; // what is kept changes with what is loaded, and that is found in any case
constexpr milliseconds pause(300); // people come by the page
constexpr qsizetype recentsRemembered = 12;

PaletteEntry personEntry(const User &user)
{
    QStringList roles;
    for (const QString &role : user.roles)
        roles << isolated(singleLine(role, 60));
    return {.kind = PaletteKind::Person,
        .id = user.id.value,
        .title = isolated(nameOf(user)),
        .detail = roles.join(u", "_s),
        .iconName = u"person"_s};
}

} // namespace

PaletteWiring::PaletteWiring(
    MainWindow *window, Account *account, InboxWiring *inbox, SendingsWiring *sendings, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_inbox(inbox)
    , m_sendings(sendings)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(window->palette(), &Palette::opened, this, &PaletteWiring::open);
    connect(window->palette(), &Palette::chosen, this, &PaletteWiring::take);
    const auto refill = [this] {
        if (isOpen())
            fillCommands();
    };
    connect(account->permits(), &Permits::changed, this, refill);
    connect(settings, &Settings::changed, this, [refill](Setting key) {
        if (key == Setting::Keys)
            refill();
    });
    fillCommands();
}

PaletteWiring::~PaletteWiring()
{
    m_window->palette()->leave();
    m_window->palette()->model()->clearParts();
}

bool PaletteWiring::isOpen() const
{
    return m_window->palette()->isOpen();
}

void PaletteWiring::show(const Mall &mall)
{
    m_window->palette()->leave();
    m_window->palette()->model()->clearParts();
    m_connections = std::make_unique<QObject>();
    m_mall = mall;
    m_conversationStore = m_account->conversations(mall.scope);
    m_conversations = m_conversationStore->conversations();
    m_sendingFeed = m_account->sendings(mall.scope)->sendings();
    m_keptAt = -1;
    m_reading = 0;
    m_peopleDue = true;
    m_recents = recentsFrom(m_settings->text(Setting::PaletteRecents, Settings::mallOwner(m_account->id().value, mall.scope.value)));
    connect(m_conversationStore->users(), &UserStore::changed, m_connections.get(), [this] {
        m_peopleDue = m_namesDue = true;
        if (!isOpen() || std::exchange(m_peopleWait, true))
            return;
        m_peopleSoon = {m_clock, m_clock->after(pause, this, [this] {
                            m_peopleWait = false;
                            if (isOpen())
                                fillPeople();
                        })};
    });
    connect(m_sendings->names(), &NameWiring::changed, m_connections.get(), [this] {
        m_namesDue = true;
        if (isOpen())
            fillLoaded();
    });
    connect(m_conversations.get(), &FeedBase::changed, m_connections.get(), [this] {
        if (isOpen())
            showNote();
    });
    connect(m_sendingFeed.get(), &FeedBase::changed, m_connections.get(), [this] {
        if (isOpen())
            fillLoaded();
    });
}

/// What is small is there in the same frame; the rest follows from the thread and the disk.
void PaletteWiring::open()
{
    PaletteModel *model = m_window->palette()->model();
    model->setRecents(m_recents);
    fillCommands();
    fillMalls();
    if (!m_conversationStore)
        return; // no mall is known yet
    m_conversationStore->users()->load();
    QStringList services;
    for (const Kept<Sending> &row : m_sendingFeed->rows()) {
        if (!services.contains(row.value.serviceType))
            services << row.value.serviceType;
    }
    m_sendings->names()->need(services);
    fillPeople();
    fillLoaded();
    if (m_reading == 0 && (m_keptAt < 0 || m_namesDue || m_clock->ticks() - m_keptAt > goodFor)) {
        m_keptAt = m_clock->ticks();
        m_namesDue = false;
        m_reading = 2;
        m_keptConversations.clear();
        m_keptSendings.clear();
        readConversations({});
        readSendings({});
    }
    showNote();
}

void PaletteWiring::fillCommands()
{
    PaletteModel *model = m_window->palette()->model();
    model->setPart(u"a commands"_s, commandEntries([this](ActionId id) { return refusalOf(id); }));
    model->setPart(u"a settings"_s, settingsEntries());
}

void PaletteWiring::fillMalls()
{
    PaletteModel *model = m_window->palette()->model();
    model->setPart(u"a malls"_s, mallEntries(m_account->malls(), m_inbox->showsAll() ? CustomerScope {} : m_mall.scope));
    model->setPart(u"a accounts"_s, accountEntries(m_window->accounts()));
}

void PaletteWiring::fillPeople()
{
    if (!std::exchange(m_peopleDue, false))
        return;
    const UserId me = m_conversationStore->me().value_or(UserId {});
    m_window->palette()->model()->setPart(u"a people"_s, [people = m_conversationStore->users()->all(), me] {
        QList<PaletteEntry> entries;
        entries.reserve(people.size());
        for (const User &user : people) {
            if (user.id != me)
                entries.append(personEntry(user));
        }
        return entries;
    });
}

/// The newest of them stand in the panes, with what was written last.
void PaletteWiring::fillLoaded()
{
    QList<PaletteEntry> conversations;
    const ConversationsModel *rows = m_window->inbox()->conversations();
    for (int row = 0; row < std::min(rows->rowCount(), portion); ++row) { // those below are found as they are kept
        const ConversationCard &card = rows->rowAt(row);
        if (card.key.scope != m_mall.scope)
            continue;
        PaletteEntry entry = entryOf(card.conversation);
        entry.detail = wordsOf(card, m_clock->now(), zoneOf(m_mall)).preview;
        conversations.append(entry);
    }
    QList<PaletteEntry> sendings;
    for (const Kept<Sending> &row : m_sendingFeed->rows()) {
        if (sendings.size() == portion)
            break;
        sendings.append(entryOf(row.value));
    }
    m_window->palette()->model()->setPart(u"b loaded conversations"_s, conversations);
    m_window->palette()->model()->setPart(u"b loaded sendings"_s, sendings);
}

void PaletteWiring::readConversations(const std::optional<cache::Position> &below)
{
    m_account->cache()->read<Conversation>({.kind = cache::Kind::Conversations, .scope = m_mall.scope}, below, portion, m_connections.get(),
        [this](const cache::Page<Conversation> &page) {
            for (const Kept<Conversation> &row : page.rows)
                m_keptConversations.append(entryOf(row.value));
            if (page.next)
                return readConversations(page.next);
            m_window->palette()->model()->setPart(u"c kept conversations"_s, std::exchange(m_keptConversations, {}));
            --m_reading;
            showNote();
        });
}

void PaletteWiring::readSendings(const std::optional<cache::Position> &below)
{
    m_account->cache()->read<Sending>({.kind = cache::Kind::Sendings, .scope = m_mall.scope}, below, portion, m_connections.get(),
        [this](const cache::Page<Sending> &page) {
            for (const Kept<Sending> &row : page.rows)
                m_keptSendings.append(entryOf(row.value));
            if (page.next)
                return readSendings(page.next);
            m_window->palette()->model()->setPart(u"c kept sendings"_s, std::exchange(m_keptSendings, {}));
            --m_reading;
            showNote();
        });
}

/// Who takes part without me, as the list's rows say it; all of the names are found.
PaletteEntry PaletteWiring::entryOf(const Conversation &conversation) const
{
    ConversationCard card {.conversation = conversation, .me = m_conversationStore->me().value_or(UserId {})};
    QSet<UserId> seen {card.me};
    QStringList names;
    for (const UserId &id : QList<UserId> {conversation.author} + conversation.users) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        card.people.append(m_conversationStore->users()->user(id));
        names << nameOf(card.people.last());
    }
    const ConversationWords words = wordsOf(card, m_clock->now(), zoneOf(m_mall));
    return {.kind = PaletteKind::Conversation,
        .id = conversation.id.text(),
        .title = words.title,
        .also = names.size() > words.names.size() ? names.join(u' ') : QString(),
        .iconName = words.audience ? u"people"_s : u"inbox"_s,
        .mall = m_mall.scope.value,
        .trailing = words.time,
        .at = conversation.updatedAt.microseconds};
}

PaletteEntry PaletteWiring::entryOf(const Sending &sending) const
{
    const QString service = sending.campaignId ? humanised(sending.serviceType) : QString();
    QStringList detail {sendingNumber(sending), channelWord(sending.channel)};
    if (!service.isEmpty())
        detail << service;
    const QString title = nameOf(SendingRow {.sending = sending}, m_sendings->names()->names());
    QStringList also;
    if (sending.reportingId)
        also << sending.id.text();
    if (const QString own = sendingName(sending); own != title)
        also << own;
    return {.kind = PaletteKind::Sending,
        .id = sending.id.text(),
        .title = title,
        .detail = detail.join(u", "_s),
        .also = also.join(u' '),
        .iconName = channelIcon(sending.channel),
        .mall = m_mall.scope.value,
        .trailing = createdWords(sending.createdAt, m_clock->now(), zoneOf(m_mall)),
        .at = sending.createdAt.microseconds};
}

void PaletteWiring::showNote()
{
    Palette *palette = m_window->palette();
    const PaletteModel *model = palette->model();
    const auto count = [model](PaletteKind kind) { return QLocale().toString(model->known(kind)); };
    palette->setNote(m_reading > 0 ? tr("Still reading what is kept on this computer")
                                   : tr("%1 people known in this mall", "a number").arg(count(PaletteKind::Person)));
}

QString PaletteWiring::refusalOf(ActionId id) const
{
    const auto permit = [this](const Request &request) { return missingPermitSentence(m_account->permits()->missing(request)); };
    const bool enabled = m_window->actions()->get(id)->isEnabled();
    const CustomerScope &mall = m_mall.scope;
    if (id == ActionId::FocusComposer || id == ActionId::SendMessage) {
        if (QString missing = permit(api::sendMessage(mall, {}, {})); !missing.isEmpty())
            return missing;
    }
    if (id == ActionId::MarkSeen || id == ActionId::MarkAllSeen) {
        const bool notices = m_window->pane() == Pane::Notifications;
        QString missing = id == ActionId::MarkAllSeen ? permit(api::markAllNotificationsSeen(mall))
            : notices                                 ? permit(api::markNotificationSeen(mall, {}))
                                                      : permit(api::markConversationSeen(mall, {}));
        if (!missing.isEmpty() || notices || id == ActionId::MarkAllSeen)
            return missing;
        return enabled ? QString() : tr("Nothing is unread in the conversation in view.");
    }
    if (enabled)
        return {};
    if ((id >= ActionId::Mall1 && id <= ActionId::Mall9) || id == ActionId::AllMalls)
        return tr("You have %Ln malls.", nullptr, static_cast<int>(m_account->malls().size()));
    if (id >= ActionId::Account1 && id <= ActionId::Account9)
        return tr("There are %Ln accounts.", nullptr, static_cast<int>(m_window->accounts().size()));
    switch (id) {
    case ActionId::SignOut:
        return tr("This is the demo. Leave it instead.");
    case ActionId::LeaveDemo:
        return tr("This is not the demo.");
    case ActionId::ThemeSystem:
    case ActionId::ThemeLight:
    case ActionId::ThemeDark:
    case ActionId::ThemeHighContrast:
    case ActionId::DensityComfortable:
    case ActionId::DensityCompact:
        return tr("Your administrator has set this. It cannot be changed here.");
    default:
        return tr("This cannot be done right now.");
    }
}

void PaletteWiring::remember(const PaletteKey &key)
{
    m_recents.removeAll(key);
    m_recents.prepend(key);
    m_recents.resize(std::min(m_recents.size(), recentsRemembered));
    if (!m_mall.scope.value.isEmpty())
        m_settings->set(Setting::PaletteRecents, recentsText(m_recents), Settings::mallOwner(m_account->id().value, m_mall.scope.value));
}

void PaletteWiring::take(const PaletteEntry &entry)
{
    if (entry.kind == PaletteKind::Person) {
        remember(entry.key());
        return openPerson({entry.id}); // which may have to say why not, before it closes
    }
    m_window->palette()->leave();
    remember(entry.key());
    switch (entry.kind) {
    case PaletteKind::Conversation:
        return openConversation({entry.id.toLongLong()});
    case PaletteKind::Sending: {
        const SendingId id {entry.id.toLongLong()};
        return m_sendings->open(id, [this, id](const std::optional<ApiError> &error) {
            if (!error)
                return m_window->showPane(Pane::Sendings);
            if (error->httpStatus != 0)
                return Q_EMIT remark(sentenceFor(*error));
            m_account->cache()->readIds<Sending>({.kind = cache::Kind::Sendings, .scope = m_mall.scope}, {id.text()}, m_connections.get(),
                [this, id, error](const cache::Page<Sending> &page) {
                    if (page.rows.isEmpty())
                        return Q_EMIT remark(sentenceFor(*error));
                    m_sendingFeed->upsert({.value = page.rows.first().value});
                    m_sendings->open(id, [this](const std::optional<ApiError> &) { m_window->showPane(Pane::Sendings); });
                });
        });
    }
    case PaletteKind::Mall:
        return Q_EMIT mallWanted({entry.id});
    case PaletteKind::Account:
        return Q_EMIT m_window->accountChosen({entry.id});
    case PaletteKind::Setting:
        return Q_EMIT m_window->settingWanted(entry.id);
    case PaletteKind::Command:
        if (const auto id = actionNamed(entry.id); id && !m_window->perform(*id))
            Q_EMIT remark(tr("\u201c%1\u201d does nothing here. Choose a row in a list first.").arg(entry.title));
        return;
    case PaletteKind::Person:
        return;
    }
}

/// The server's row is the better one; where it cannot be asked, the kept one is shown.
void PaletteWiring::openConversation(const ConversationId &id)
{
    m_inbox->open(m_mall.scope, id, [this, id](const std::optional<ApiError> &error) {
        if (!error)
            return m_window->showPane(Pane::Inbox);
        if (error->httpStatus != 0)
            return Q_EMIT remark(sentenceFor(*error));
        m_account->cache()->readIds<Conversation>({.kind = cache::Kind::Conversations, .scope = m_mall.scope}, {id.text()},
            m_connections.get(), [this, id, error](const cache::Page<Conversation> &page) {
                if (page.rows.isEmpty())
                    return Q_EMIT remark(sentenceFor(*error));
                m_conversations->upsert({.value = page.rows.first().value});
                m_inbox->open(m_mall.scope, id, [this](const std::optional<ApiError> &) { m_window->showPane(Pane::Inbox); });
            });
    });
}

/// The newest conversation with them: loaded, or else kept.
void PaletteWiring::openPerson(const UserId &id)
{
    for (const Kept<Conversation> &row : m_conversations->rows()) {
        if (row.value.author == id || row.value.users.contains(id)) {
            m_window->palette()->leave();
            return openConversation(row.value.id);
        }
    }
    seekPerson(id, {});
}

void PaletteWiring::seekPerson(const UserId &id, const std::optional<cache::Position> &below)
{
    m_account->cache()->read<Conversation>({.kind = cache::Kind::Conversations, .scope = m_mall.scope}, below, portion, m_connections.get(),
        [this, id, text = m_window->palette()->model()->sought()](const cache::Page<Conversation> &page) {
            if (!isOpen() || m_window->palette()->model()->sought() != text)
                return; // the person went on
            for (const Kept<Conversation> &row : page.rows) {
                if (row.value.author == id || row.value.users.contains(id)) {
                    m_window->palette()->leave();
                    return openConversation(row.value.id);
                }
            }
            if (page.next)
                return seekPerson(id, page.next);
            m_window->palette()->refuse(
                tr("There is no conversation with %1 on this computer.").arg(isolated(nameOf(m_conversationStore->users()->user(id)))));
        });
}

} // namespace atrium
