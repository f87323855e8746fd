// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of what a person may decide, row by row, in the order in which the settings window shows them.

#include "models/settings/settingrows.h"

#include <array>
#include <iterator>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int seconds = 1'000; // a wait is kept in milliseconds
constexpr int hours = 3'600 * seconds;
constexpr int mostHours = 336; // two weeks
constexpr int nameLetters = 60; // what fits a title
constexpr int headerLetters = 200;

constexpr std::array internal {
    Setting::WindowGeometry,
    Setting::InboxSplitter,
    Setting::AccountOrder,
    Setting::LastAccount,
    Setting::LastMall,
    // Where a person was.
    Setting::LastPane,
    Setting::OpenConversation,
    Setting::InboxTop,
    Setting::NotificationFilter,
    Setting::NotificationsTop,
    Setting::ChosenSending,
    Setting::SendingsTop,
    Setting::SendingsSort,
    Setting::SendingsInterval,
    Setting::SendingsAsTable,
    Setting::SendingsZone,
    Setting::SendingsComparison,
    Setting::SendingsFilter,
    Setting::SendingsGrouping,
    Setting::SendingsColumns,
    Setting::PaletteRecents,
    // Grows word by word, where one writes.
    Setting::OwnWords,
    Setting::InboxFilter,
    Setting::ThreadWindows,
    Setting::InboxOfAllMalls,
    // How a request is paced inside the client: for a policy, and nothing a person could judge.
    Setting::RetryBase,
    Setting::RequestTimeoutLeast,
    Setting::RequestTimeoutMost,
    Setting::ReconcileDelay,
};

std::vector<SettingEntry> accountEntries()
{
    return {
        {.name = "accountNameRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Text,
            .keys = {Setting::AccountName},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Name"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "As menus and windows call this account. Empty: by its server."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "rename title"),
            .most = nameLetters,
            .mayBeEmpty = true},
        {.name = "accountColourRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Colour,
            .keys = {Setting::AccountColour},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Colour"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Of its dot in menus."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "color dot mark")},
        {.name = "serverRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Fact,
            .keys = {Setting::ServerAddress},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Server"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Another server is another account. Add one on the page of accounts."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "address host url")},
        {.name = "signInWayRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Fact,
            .keys = {Setting::SignInWay, Setting::Issuer, Setting::ClientId, Setting::Scopes},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Sign-in"),
            .description = QT_TRANSLATE_NOOP(
                "SettingRows", "How you signed in last. Provider, client and scopes are asked for when you sign in again."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "issuer provider client id scopes token browser login"),
            .choices = {{u"browser"_s, QT_TRANSLATE_NOOP("SettingRows", "In the browser")},
                {u"token"_s, QT_TRANSLATE_NOOP("SettingRows", "With a user token")},
                {u"demo"_s, QT_TRANSLATE_NOOP("SettingRows", "By the demo itself")}}},
        {.name = "productNameRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Text,
            .keys = {Setting::ProductName},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Product name"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Placewise assigns it. It goes along with every request."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "header X-Product-Name"),
            .most = headerLetters},
        {.name = "userAgentRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Text,
            .keys = {Setting::UserAgent},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Program name"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "How this program introduces itself to the server."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "header X-User-Agent identity"),
            .most = headerLetters},
        {.name = "accountsRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Page,
            .caption = QT_TRANSLATE_NOOP("SettingRows", "All accounts"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Add, switch to or remove an account."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "sign out remove add switch"),
            .page = SettingPage::Accounts},
        {.name = "filesRow",
            .section = SettingSection::Account,
            .kind = SettingKind::Files,
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Take along"),
            .description =
                QT_TRANSLATE_NOOP("SettingRows", "Accounts and settings as a file for another computer. Never a password or token."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "export import backup move file")},
    };
}

SettingEntry waitingEntry(const char *name, Setting key, const char *caption, const char *description)
{
    return {.name = name,
        .section = SettingSection::Messages,
        .kind = SettingKind::Number,
        .keys = {key},
        .caption = caption,
        .description = description,
        .searchWords = QT_TRANSLATE_NOOP("SettingRows", "waiting time answer reply service target limit hours"),
        .least = 1,
        .most = mostHours,
        .unit = hours,
        .unitWord = QT_TRANSLATE_N_NOOP("SettingRows", "hours")};
}

std::vector<SettingEntry> messageEntries()
{
    return {
        {.name = "undoSendRow",
            .section = SettingSection::Messages,
            .kind = SettingKind::Choice,
            .keys = {Setting::UndoSend},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Undo sending"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Until then Esc brings the text back, and nothing has left this computer."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "hold delay take back cancel"),
            .choices = {{0, QT_TRANSLATE_NOOP("SettingRows", "Send at once")},
                {5 * seconds, QT_TRANSLATE_NOOP("SettingRows", "Hold for 5 seconds")},
                {10 * seconds, QT_TRANSLATE_NOOP("SettingRows", "Hold for 10 seconds")},
                {20 * seconds, QT_TRANSLATE_NOOP("SettingRows", "Hold for 20 seconds")},
                {30 * seconds, QT_TRANSLATE_NOOP("SettingRows", "Hold for 30 seconds")}}},
        {.name = "enterSendsRow",
            .section = SettingSection::Messages,
            .kind = SettingKind::Segments,
            .keys = {Setting::EnterSends},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Enter key"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Ctrl Enter always sends, and Shift Enter always begins a new line."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "send return line break"),
            .choices = {{true, QT_TRANSLATE_NOOP("SettingRows", "Enter sends")},
                {false, QT_TRANSLATE_NOOP("SettingRows", "Ctrl Enter sends")}}},
        {.name = "reachLimitRow",
            .section = SettingSection::Messages,
            .kind = SettingKind::Number,
            .keys = {Setting::ReachLimit},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Writing to many"),
            .description = QT_TRANSLATE_NOOP(
                "SettingRows", "A new conversation with more people than that is sent only after you have confirmed who it reaches."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "confirm recipients audience blast radius people"),
            .least = 1,
            .most = 1'000,
            .unitWord = QT_TRANSLATE_N_NOOP("SettingRows", "people")},
        {.name = "spellingRow",
            .section = SettingSection::Messages,
            .kind = SettingKind::Choice,
            .keys = {Setting::SpellingLanguage},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Check spelling"),
            .description =
                QT_TRANSLATE_NOOP("SettingRows", "With the Hunspell dictionaries of this computer. Nothing leaves it to be checked."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "spell dictionary language misspelled words"),
            .choices = {{u"auto"_s, QT_TRANSLATE_NOOP("SettingRows", "By what is written")},
                {u"off"_s, QT_TRANSLATE_NOOP("SettingRows", "Off")}, {u"en"_s, "English", true}, {u"nb"_s, "Norsk bokmål", true},
                {u"sv"_s, "Svenska", true}, {u"pl"_s, "Polski", true}, {u"de"_s, "Deutsch", true}}},
        {.name = "snippetsRow",
            .section = SettingSection::Messages,
            .kind = SettingKind::Page,
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Snippets"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Texts you write often. A slash where a word begins finds them."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "canned replies templates variables slash"),
            .page = SettingPage::Snippets},
        waitingEntry("waitingFirstRow", Setting::WaitingFirst, QT_TRANSLATE_NOOP("SettingRows", "Waited long"),
            QT_TRANSLATE_NOOP(
                "SettingRows", "A conversation that waits for your answer for so long is shown in another colour, and told of once.")),
        waitingEntry("waitingSecondRow", Setting::WaitingSecond, QT_TRANSLATE_NOOP("SettingRows", "Waited too long"),
            QT_TRANSLATE_NOOP("SettingRows", "The same once more, in the colour of trouble.")),
        waitingEntry("nudgeRow", Setting::NudgeAfter, QT_TRANSLATE_NOOP("SettingRows", "No answer"),
            QT_TRANSLATE_NOOP("SettingRows", "A conversation in which you wrote last says so when nobody answered for so long.")),
        {.name = "readModeRow",
            .section = SettingSection::Messages,
            .kind = SettingKind::Choice,
            .keys = {Setting::ReadMode},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Mark as seen"),
            .description =
                QT_TRANSLATE_NOOP("SettingRows", "When others learn that you have read a conversation. Holding Space on a row only looks."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "read receipt unread seen peek"),
            .choices = {{u"onView"_s, QT_TRANSLATE_NOOP("SettingRows", "When I look at it")},
                {u"onReply"_s, QT_TRANSLATE_NOOP("SettingRows", "When I reply, or press R")},
                {u"manual"_s, QT_TRANSLATE_NOOP("SettingRows", "Only when I press R")}}},
    };
}

std::vector<SettingEntry> appearanceEntries()
{
    return {
        {.name = "languageRow",
            .section = SettingSection::Appearance,
            .kind = SettingKind::Choice,
            .keys = {Setting::Language},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Language"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Of words, numbers and dates. What you are writing stays as it is."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "language locale english norsk polski svenska deutsch"),
            .choices = {{u"system"_s, QT_TRANSLATE_NOOP("SettingRows", "As the system")}, {u"en"_s, "English", true},
                {u"nb"_s, "Norsk bokmål", true}, {u"sv"_s, "Svenska", true}, {u"pl"_s, "Polski", true}, {u"de"_s, "Deutsch", true}}},
        {.name = "themeRow",
            .section = SettingSection::Appearance,
            .kind = SettingKind::Segments,
            .keys = {Setting::Theme},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Colours"),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "theme dark light night mode high contrast"),
            .choices = {{u"system"_s, QT_TRANSLATE_NOOP("SettingRows", "As the system")},
                {u"light"_s, QT_TRANSLATE_NOOP("SettingRows", "Light")}, {u"dark"_s, QT_TRANSLATE_NOOP("SettingRows", "Dark")},
                {u"highContrast"_s, QT_TRANSLATE_NOOP("SettingRows", "High contrast")}}},
        {.name = "motionRow",
            .section = SettingSection::Appearance,
            .kind = SettingKind::Segments,
            .keys = {Setting::ReducedMotion},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Less motion"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "What glides or shimmers elsewhere stands still."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "animation reduced shimmer"),
            .choices = {{u"system"_s, QT_TRANSLATE_NOOP("SettingRows", "As the system")}, {u"on"_s, QT_TRANSLATE_NOOP("SettingRows", "On")},
                {u"off"_s, QT_TRANSLATE_NOOP("SettingRows", "Off")}}},
        {.name = "densityRow",
            .section = SettingSection::Appearance,
            .kind = SettingKind::Segments,
            .keys = {Setting::Density},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Rows"),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "density compact size height lists"),
            .choices = {{u"comfortable"_s, QT_TRANSLATE_NOOP("SettingRows", "Comfortable")},
                {u"compact"_s, QT_TRANSLATE_NOOP("SettingRows", "Compact")}}},
        {.name = "textScaleRow",
            .section = SettingSection::Appearance,
            .kind = SettingKind::Number,
            .keys = {Setting::TextScale},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Text size"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "From 80 to 200 percent of the usual size."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "scale zoom larger smaller font percent"),
            .least = 80,
            .most = 200,
            .step = 10,
            .unitWord = "%"},
        {.name = "fontRow",
            .section = SettingSection::Appearance,
            .kind = SettingKind::Segments,
            .keys = {Setting::InterfaceFont},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Lettering"),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "font typeface inter"),
            .choices = {{u"inter"_s, "Inter", true}, {u"system"_s, QT_TRANSLATE_NOOP("SettingRows", "As the system")}}},
    };
}

std::vector<SettingEntry> keyEntries()
{
    return {
        {.name = "singleLettersRow",
            .section = SettingSection::Keys,
            .kind = SettingKind::Switch,
            .keys = {Setting::SingleLetterKeys},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Single letters"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "The buttons beside them work either way."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "keyboard shortcut j k n r"),
            .choices = {{true, QT_TRANSLATE_NOOP("SettingRows", "Letters such as J, K, N and R are keys in lists")}}},
        {.name = "keysRow",
            .section = SettingSection::Keys,
            .kind = SettingKind::Page,
            .caption = QT_TRANSLATE_NOOP("SettingRows", "All keys"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Everything that can be done by keyboard."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "keyboard shortcut overlay help"),
            .page = SettingPage::Keys},
        {.name = "keyListRow",
            .section = SettingSection::Keys,
            .kind = SettingKind::Keys,
            .keys = {Setting::Keys},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Change keys"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "Menus, key caps and the palette show the new key at once."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "keyboard shortcut remap own key conflict")},
    };
}

SettingEntry waitEntry(const char *name, Setting key, const char *caption, const char *description, int least, int most)
{
    return {.name = name,
        .section = SettingSection::Network,
        .kind = SettingKind::Number,
        .keys = {key},
        .caption = caption,
        .description = description,
        .searchWords = QT_TRANSLATE_NOOP("SettingRows", "polling refresh interval seconds time"),
        .least = least,
        .most = most,
        .step = 5,
        .unit = seconds,
        .unitWord = QT_TRANSLATE_N_NOOP("SettingRows", "seconds")};
}

std::vector<SettingEntry> networkEntries()
{
    return {
        {.name = "connectionRow",
            .section = SettingSection::Network,
            .kind = SettingKind::Page,
            .keys = {Setting::ProxyMode, Setting::ProxyKind, Setting::ProxyHost, Setting::ProxyPort, Setting::ProxyUser,
                Setting::ProxyExclusions, Setting::CaFile},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Connection"),
            .description =
                QT_TRANSLATE_NOOP("SettingRows", "The proxy, certificates of your company, and what is known about the way to the server."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "proxy socks http pac tls ca certificate port host exceptions"),
            .choices = {{u"system"_s, QT_TRANSLATE_NOOP("SettingRows", "Proxy as the system says")},
                {u"none"_s, QT_TRANSLATE_NOOP("SettingRows", "No proxy")},
                {u"manual"_s, QT_TRANSLATE_NOOP("SettingRows", "A proxy entered by hand")}},
            .page = SettingPage::Connection},
        waitEntry("pollFocusedRow", Setting::PollFocused, QT_TRANSLATE_NOOP("SettingRows", "Open conversation"),
            QT_TRANSLATE_NOOP("SettingRows", "How often the conversation in view is read."), 2, 600),
        waitEntry("pollBackgroundRow", Setting::PollBackground, QT_TRANSLATE_NOOP("SettingRows", "Lists"),
            QT_TRANSLATE_NOOP("SettingRows", "How often conversations, notifications and sendings are read."), 15, 3'600),
        waitEntry("pollHiddenRow", Setting::PollHidden, QT_TRANSLATE_NOOP("SettingRows", "Out of sight"),
            QT_TRANSLATE_NOOP(
                "SettingRows", "How often anything is read while no window is in view, or while the connection is paid by volume."),
            60, 86'400),
        waitEntry("staleAfterRow", Setting::StaleAfter, QT_TRANSLATE_NOOP("SettingRows", "Out of date"),
            QT_TRANSLATE_NOOP("SettingRows", "A list that was read longer ago says of what time it is."), 10, 86'400),
        {.name = "attemptsRow",
            .section = SettingSection::Network,
            .kind = SettingKind::Number,
            .keys = {Setting::RequestAttempts},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Attempts"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "How often a request that may be repeated is tried before it says it failed."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "retry repeat request error"),
            .least = 1,
            .most = 10},
        waitEntry("deadlineRow", Setting::RequestDeadline, QT_TRANSLATE_NOOP("SettingRows", "Give up after"),
            QT_TRANSLATE_NOOP("SettingRows", "All attempts of one request together."), 10, 600),
    };
}

std::vector<SettingEntry> storageEntries()
{
    return {
        {.name = "keepMessagesRow",
            .section = SettingSection::Storage,
            .kind = SettingKind::Choice,
            .keys = {Setting::KeepMessages},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Keep messages"),
            .description = QT_TRANSLATE_NOOP(
                "SettingRows", "On this computer, to read them at once and without a connection. Drafts and the outbox are never removed."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "retention cache delete privacy days"),
            .choices = {{u"never"_s, QT_TRANSLATE_NOOP("SettingRows", "Never")}, {u"30"_s, QT_TRANSLATE_NOOP("SettingRows", "30 days")},
                {u"90"_s, QT_TRANSLATE_NOOP("SettingRows", "90 days")},
                {u"signOut"_s, QT_TRANSLATE_NOOP("SettingRows", "Until you sign out")}},
            .action = QT_TRANSLATE_NOOP("SettingRows", "Remove now")},
        {.name = "cacheSizeRow",
            .section = SettingSection::Storage,
            .kind = SettingKind::Number,
            .keys = {Setting::CacheMegabytes},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Room on the disk"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "What was not looked at for longest goes first. 0: no limit."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "cache size megabytes disk space limit"),
            .least = 0,
            .most = 100'000,
            .step = 50,
            .unitWord = QT_TRANSLATE_NOOP("SettingRows", "MB")},
        {.name = "cacheDaysRow",
            .section = SettingSection::Storage,
            .kind = SettingKind::Number,
            .keys = {Setting::CacheDays},
            .caption = QT_TRANSLATE_NOOP("SettingRows", "Not looked at"),
            .description = QT_TRANSLATE_NOOP("SettingRows", "What nobody looked at for so long goes. 0: no limit."),
            .searchWords = QT_TRANSLATE_NOOP("SettingRows", "cache age unused days limit"),
            .least = 0,
            .most = 3'650,
            .step = 10,
            .unitWord = QT_TRANSLATE_N_NOOP("SettingRows", "days")},
    };
}

std::vector<SettingEntry> aboutEntries()
{
    return {{.name = "aboutRow",
        .section = SettingSection::About,
        .kind = SettingKind::Page,
        .caption = QT_TRANSLATE_NOOP("SettingRows", "About Atrium"),
        .description = QT_TRANSLATE_NOOP("SettingRows", "Version, licence and the libraries it stands on."),
        .searchWords = QT_TRANSLATE_NOOP("SettingRows", "version commit licence libraries"),
        .page = SettingPage::About}};
}

} // namespace

std::span<const SettingEntry> settingEntries()
{
    static const std::vector<SettingEntry> all = [] {
        std::vector<SettingEntry> entries;
        for (std::vector<SettingEntry> &part : std::array {
                 accountEntries(), messageEntries(), appearanceEntries(), keyEntries(), networkEntries(), storageEntries(), aboutEntries()})
            std::move(part.begin(), part.end(), std::back_inserter(entries));
        return entries;
    }();
    return all;
}

std::span<const Setting> internalSettings()
{
    return internal;
}

} // namespace atrium
