// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingswindow.h"

#include "ui/common/announcer.h"
#include "ui/common/ask.h"
#include "ui/common/button.h"
#include "ui/common/files.h"
#include "ui/common/messagepanel.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/sectionbutton.h"
#include "ui/settings/settingcontrol.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(960, 680);
constexpr int listWidth = 216; // at 13 px
constexpr int stackedUnder = 520; // of the page at 13 px: captions stand above and not beside
constexpr int longestSearch = 100; // letters
constexpr std::array sections {SettingSection::Account, SettingSection::Messages, SettingSection::Appearance, SettingSection::Keys,
    SettingSection::Network, SettingSection::Storage, SettingSection::About};

/// A tick and a word: nothing waits to be saved.
class Tick : public QWidget {
public:
    explicit Tick(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {density().iconSmall, density().iconSmall}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), u"check"_s, tokens().good);
    }
};

} // namespace

struct SettingsWindow::Private {
    Settings *settings {};
    QList<AccountCard> cards;
    AccountId chosen;
    SettingSection section {SettingSection::Account};

    QWidget *side {};
    QVBoxLayout *sideColumn {};
    QLineEdit *search {};
    QButtonGroup *group {};
    QList<SectionButton *> sections;

    QVBoxLayout *right {};
    QHBoxLayout *head {};
    PlainLabel *title {};
    PlainLabel *saved {};
    QStackedWidget *stack {};
    QScrollArea *scroll {};
    QWidget *page {};
    QVBoxLayout *column {};
    QList<PlainLabel *> titles; // of sections, in what a search found
    QList<SettingRowView *> rows;
    QWidget *ownerRow {};
    QHBoxLayout *ownerLine {};
    PlainLabel *ownerWord {};
    QComboBox *owner {};
    MessagePanel *nothing {};

    QHBoxLayout *foot {};
    PlainLabel *scope {};
    Button *restore {};
    Button *close {};
    QString outcome;
    bool trouble {};
    std::optional<Kept> kept;

    [[nodiscard]] QString searched() const { return search->text().trimmed(); }
    [[nodiscard]] bool isShown(const SettingRowView &row) const
    {
        if (row.isOrphan())
            return false;
        return searched().isEmpty() ? row.entry().section == section : matchesSetting(row.entry(), searched());
    }
    [[nodiscard]] QList<SettingRowView *> different() const
    {
        QList<SettingRowView *> found;
        for (SettingRowView *row : rows) {
            if (isShown(*row) && row->differs())
                found << row;
        }
        return found;
    }
    [[nodiscard]] QString ownerName() const
    {
        const auto it = std::find_if(cards.cbegin(), cards.cend(), [this](const AccountCard &card) { return card.id == chosen; });
        return it == cards.cend() ? QString() : it->name.simplified();
    }
    void showScope() const
    {
        const bool ofAccount = searched().isEmpty() && section == SettingSection::Account && !chosen.value.isEmpty();
        scope->setText(!outcome.isEmpty() ? outcome
                : ofAccount               ? SettingsWindow::tr("For the account %1").arg(ownerName())
                                          : SettingsWindow::tr("For all accounts on this computer"));
        scope->setTone(trouble && !outcome.isEmpty() ? QPalette::BrightText : QPalette::PlaceholderText);
        restore->setEnabled(!different().isEmpty());
    }
};

SettingsWindow::SettingsWindow(Settings *settings, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , d(std::make_unique<Private>())
{
    setObjectName(u"settingsWindow"_s);
    d->settings = settings;
    d->side = new QWidget(this);
    buildSide();
    d->right = new QVBoxLayout;
    d->right->setSpacing(0);
    buildPage();
    buildRows();
    buildFoot();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(d->side);
    all->addLayout(d->right, 1);
    connect(settings, &Settings::changed, this, [this] {
        d->outcome.clear();
        d->showScope();
    });
    measure();
    reword();
    setAccounts({});
    showSection(SettingSection::Account);
    resize(windowSize(usualSize, this));
    d->search->setFocus();
}

SettingsWindow::~SettingsWindow() = default;

void SettingsWindow::buildSide()
{
    d->search = new QLineEdit(d->side);
    d->search->setObjectName(u"settingsSearch"_s);
    d->search->setMaxLength(longestSearch);
    d->search->setClearButtonEnabled(false);
    d->search->installEventFilter(this);
    d->sideColumn = new QVBoxLayout(d->side);
    d->sideColumn->addWidget(d->search);
    d->group = new QButtonGroup(this);
    for (const SettingSection section : sections) {
        auto *button = new SectionButton(section, d->side);
        d->group->addButton(button);
        d->sections << button;
        d->sideColumn->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, section] { showSection(section); });
    }
    d->sideColumn->addStretch(1);
    connect(d->search, &QLineEdit::textChanged, this, [this] {
        showRows();
        if (!d->searched().isEmpty())
            announce(this, d->title->text());
    });
}

void SettingsWindow::buildPage()
{
    d->title = new PlainLabel({}, Type::Title, this);
    d->title->setObjectName(u"settingsTitle"_s);
    d->title->setElided(Qt::ElideRight);
    d->saved = new PlainLabel({}, Type::Caption, this);
    d->saved->setMuted(true);
    d->head = new QHBoxLayout;
    d->head->addWidget(d->title, 1);
    d->head->addWidget(new Tick(this));
    d->head->addWidget(d->saved);
    d->right->addLayout(d->head);
    d->scroll = new QScrollArea(this);
    d->scroll->setObjectName(u"settingsRows"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setFocusPolicy(Qt::NoFocus); // its rows take it
    d->scroll->setWidgetResizable(true);
    d->page = new QWidget(d->scroll);
    d->column = new QVBoxLayout(d->page);
    d->column->setSpacing(0);
    d->scroll->setWidget(d->page);
    d->nothing = new MessagePanel(u"settingsNothing"_s, this);
    d->stack = new QStackedWidget(this);
    d->stack->addWidget(d->scroll);
    d->stack->addWidget(d->nothing);
    d->right->addWidget(d->stack, 1);
    connect(d->nothing, &MessagePanel::activated, this, [this] {
        d->search->clear();
        d->search->setFocus();
    });
}

void SettingsWindow::buildRows()
{
    d->ownerRow = new QWidget(d->page);
    d->ownerLine = new QHBoxLayout(d->ownerRow);
    d->ownerWord = new PlainLabel({}, Type::Label, d->ownerRow);
    d->owner = new QComboBox(d->ownerRow);
    d->owner->setObjectName(u"settingsOwner"_s);
    d->ownerLine->addWidget(d->ownerWord);
    d->ownerLine->addWidget(d->owner);
    d->ownerLine->addStretch(1);
    connect(d->owner, &QComboBox::activated, this, [this](int row) {
        d->chosen = {d->owner->itemData(row).toString()};
        showOwner();
        showRows();
    });
    for (const SettingSection section : sections) {
        auto *title = new PlainLabel({}, Type::Strong, d->page);
        d->titles << title;
        d->column->addWidget(title);
        if (section == SettingSection::Account)
            d->column->addWidget(d->ownerRow);
        for (const SettingEntry &entry : settingEntries()) {
            if (entry.section != section)
                continue;
            auto *row = new SettingRowView(&entry, d->settings, d->page);
            d->rows << row;
            d->column->addWidget(row);
            connect(row, &SettingRowView::actionWanted, this, &SettingsWindow::askToRemoveKept);
            SettingControl *control = row->control();
            connect(control, &SettingControl::pageWanted, this, &SettingsWindow::pageWanted);
            connect(control, &SettingControl::exportWanted, this, [this] {
                chooseFileToSave(this, tr("Export accounts and settings"), u"atrium-accounts.json"_s, this,
                    [this](const QString &file) { Q_EMIT exportWanted(file); });
            });
            connect(control, &SettingControl::importWanted, this, [this] {
                chooseFileToOpen(this, tr("Import accounts and settings"), tr("Settings of Atrium (*.json)"), this,
                    [this](const QString &file) { Q_EMIT importWanted(file); });
            });
        }
    }
    d->column->addStretch(1);
}

void SettingsWindow::buildFoot()
{
    d->scope = new PlainLabel({}, Type::Caption, this);
    d->scope->setObjectName(u"settingsScope"_s);
    d->scope->setElided(Qt::ElideRight);
    d->restore = new Button(Button::Flat, {}, u"settingsRestore"_s, this);
    d->close = new Button(Button::Plain, {}, u"settingsClose"_s, this);
    d->foot = new QHBoxLayout;
    d->foot->addWidget(d->scope, 1);
    d->foot->addWidget(d->restore);
    d->foot->addWidget(d->close);
    d->right->addLayout(d->foot);
    connect(d->restore, &Button::clicked, this, &SettingsWindow::askToRestore);
    connect(d->close, &Button::clicked, this, &QDialog::close);
}

void SettingsWindow::setAccounts(const QList<AccountCard> &cards)
{
    const bool known = std::any_of(cards.cbegin(), cards.cend(), [this](const AccountCard &card) { return card.id == d->chosen; });
    if (d->cards == cards && known)
        return;
    d->cards = cards;
    if (!known) {
        const auto current = std::find_if(cards.cbegin(), cards.cend(), [](const AccountCard &card) { return card.current; });
        d->chosen = cards.isEmpty() ? AccountId {} : (current == cards.cend() ? cards.first() : *current).id;
    }
    // Cards change with every message that comes: the list is not filled anew under somebody's hands.
    const auto count = static_cast<int>(cards.size());
    while (d->owner->count() > count)
        d->owner->removeItem(count);
    for (int i = 0; i < count; ++i) {
        if (i == d->owner->count())
            d->owner->addItem({});
        d->owner->setItemText(i, cards.at(i).name.simplified());
        d->owner->setItemData(i, cards.at(i).id.value);
    }
    d->owner->setCurrentIndex(d->owner->findData(d->chosen.value));
    showOwner();
    showRows();
}

/// The rows of an account, for the one chosen.
void SettingsWindow::showOwner()
{
    const auto it = std::find_if(d->cards.cbegin(), d->cards.cend(), [this](const AccountCard &card) { return card.id == d->chosen; });
    for (SettingRowView *row : std::as_const(d->rows)) {
        if (!row->ofAccount())
            continue;
        const bool some = it != d->cards.cend();
        const Setting key = row->entry().keys.front();
        row->setOwner(d->chosen.value, some && key == Setting::ServerAddress ? it->server : QString(),
            some && key == Setting::AccountColour ? accountColour(it->colour, it - d->cards.cbegin()).name() : QString());
    }
}

void SettingsWindow::showSection(SettingSection section)
{
    d->section = section;
    d->outcome.clear();
    if (!d->search->text().isEmpty())
        d->search->clear();
    d->sections.at(static_cast<qsizetype>(section))->setChecked(true);
    showRows();
    d->scroll->verticalScrollBar()->setValue(0);
}

void SettingsWindow::showRow(const QString &name)
{
    const auto it = std::find_if(d->rows.cbegin(), d->rows.cend(), [&](const SettingRowView *row) { return row->objectName() == name; });
    if (it == d->rows.cend())
        return;
    showSection((*it)->entry().section);
    layout()->activate(); // what was hidden has its place now
    d->page->layout()->activate();
    QWidget *stop = (*it)->control()->stop();
    if (stop && stop->isEnabled())
        stop->setFocus(Qt::TabFocusReason);
    else
        d->search->setFocus(Qt::OtherFocusReason);
    d->scroll->ensureWidgetVisible(*it);
    announce(this, settingWords((*it)->entry().caption));
}

void SettingsWindow::showRows()
{
    const bool searching = !d->searched().isEmpty();
    // While a search shows rows of all sections none of them is the one in view.
    d->group->setExclusive(false);
    for (SectionButton *button : std::as_const(d->sections))
        button->setChecked(!searching && button->section() == d->section);
    d->group->setExclusive(true);
    std::array<int, sections.size()> found {};
    for (SettingRowView *row : std::as_const(d->rows)) {
        const bool shown = d->isShown(*row);
        row->setVisible(shown);
        found.at(static_cast<size_t>(row->entry().section)) += shown ? 1 : 0;
    }
    int all = 0;
    for (size_t i = 0; i < found.size(); ++i) {
        d->titles.at(static_cast<qsizetype>(i))->setVisible(searching && found.at(i) > 0);
        all += found.at(i);
    }
    d->ownerRow->setVisible(d->cards.size() > 1 && found.front() > 0);
    d->title->setText(searching ? tr("%Ln settings found", nullptr, all) : sectionTitle(d->section));
    d->stack->setCurrentWidget(all > 0 ? static_cast<QWidget *>(d->scroll) : d->nothing);
    d->showScope();
}

/// From the search to the first thing found.
void SettingsWindow::enterRows()
{
    for (const SettingRowView *row : std::as_const(d->rows)) {
        QWidget *stop = row->control()->stop();
        if (!row->isHidden() && stop && stop->isEnabled()) {
            stop->setFocus(Qt::TabFocusReason);
            d->scroll->ensureWidgetVisible(stop);
            return;
        }
    }
}

void SettingsWindow::askToRestore()
{
    const auto count = static_cast<int>(d->different().size());
    ask(this, tr("Restore the defaults?"),
        tr("%Ln settings on this page go back to what they were at first. Nothing else changes.", nullptr, count),
        {{.text = tr("Restore")}, {.text = tr("Keep them")}}, this, [this](int button) {
            if (button != 0)
                return;
            const QList<SettingRowView *> rows = d->different();
            for (SettingRowView *row : rows)
                row->restore();
            if (!d->restore->isEnabled())
                d->close->setFocus(Qt::OtherFocusReason);
        });
}

void SettingsWindow::setKept(const std::optional<Kept> &kept)
{
    d->kept = kept;
    showKept();
}

void SettingsWindow::showKept()
{
    QString sentence;
    if (d->kept)
        sentence =
            tr("%Ln messages, %1.", "%1 is the size of files as 61 MB", static_cast<int>(std::min<qint64>(d->kept->messages, INT_MAX)))
                .arg(QLocale().formattedDataSize(d->kept->bytes, 0, QLocale::DataSizeSIFormat));
    for (SettingRowView *row : std::as_const(d->rows)) {
        if (row->entry().action[0] != '\0')
            row->setStanding(sentence, d->kept && d->kept->messages > 0);
    }
}

void SettingsWindow::askToRemoveKept()
{
    ask(this, tr("Remove the kept messages?"),
        tr("All messages of all accounts go from this computer now. They stay on the server, and come back when their conversations are "
           "opened. Drafts and the outbox are not touched."),
        {{.text = tr("Remove"), .harmful = true}, {.text = tr("Keep them", "messages")}}, this, [this](int button) {
            if (button == 0)
                Q_EMIT removeKeptWanted();
        });
}

void SettingsWindow::say(const QString &sentence, bool trouble)
{
    d->outcome = sentence;
    d->trouble = trouble;
    d->showScope();
    announce(this, sentence);
}

void SettingsWindow::measure()
{
    const Density &sizes = density();
    d->side->setFixedWidth(listWidth * sizes.bodyPx / 13);
    d->sideColumn->setContentsMargins(sizes.pad, sizes.pad, sizes.pad, sizes.pad);
    d->sideColumn->setSpacing(sizes.padXs);
    d->head->setContentsMargins(sizes.padXl + sizes.padS, 0, sizes.padXl + sizes.padS, 0);
    d->head->setSpacing(sizes.padS);
    d->title->setMinimumHeight(sizes.paneHead);
    d->title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    d->column->setContentsMargins(sizes.padXl + sizes.padS, 0, sizes.padXl + sizes.padS, sizes.padL);
    for (PlainLabel *title : std::as_const(d->titles))
        title->setContentsMargins(0, sizes.padL, 0, 0);
    d->ownerLine->setContentsMargins(0, sizes.padL, 0, 0);
    d->ownerLine->setSpacing(sizes.padL);
    d->foot->setContentsMargins(sizes.padXl + sizes.padS, sizes.pad, sizes.padXl + sizes.padS, sizes.pad);
    d->foot->setSpacing(sizes.padS);
    const bool stacked = width() - d->side->width() < stackedUnder * sizes.bodyPx / 13;
    for (SettingRowView *row : std::as_const(d->rows))
        row->setStacked(stacked);
}

void SettingsWindow::reword()
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    d->search->setPlaceholderText(tr("Find a setting"));
    d->search->setAccessibleName(tr("Find a setting"));
    d->scroll->setAccessibleName(tr("Settings"));
    d->saved->setText(tr("Saved as you go"));
    d->ownerWord->setText(tr("Settings of"));
    d->owner->setAccessibleName(tr("Account whose settings are shown"));
    d->restore->setText(tr("Restore defaults"));
    d->close->setText(tr("Close"));
    d->nothing->setWords({.iconName = u"search"_s,
        .title = tr("No setting matches"),
        .text = tr("Look for less, or for another word."),
        .action = tr("Show all")});
    for (SectionButton *button : std::as_const(d->sections))
        button->reword();
    for (size_t i = 0; i < sections.size(); ++i)
        d->titles.at(static_cast<qsizetype>(i))->setText(sectionTitle(sections.at(i)));
    for (SettingRowView *row : std::as_const(d->rows))
        row->reword();
    showKept();
    showRows();
}

void SettingsWindow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect side = d->side->geometry();
    painter.fillRect(side, t.window);
    painter.fillRect(QRect(mirrored ? side.left() : side.right(), 0, 1, height()), t.border);
    const int left = mirrored ? 0 : side.width();
    const int wide = width() - side.width();
    painter.fillRect(QRect(left, d->stack->geometry().top() - 1, wide, 1), t.border);
    painter.fillRect(QRect(left, d->stack->geometry().bottom(), wide, 1), t.border);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    else if (event->type() == QEvent::StyleChange)
        measure();
}

void SettingsWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    measure();
}

/// Ctrl+F goes to the search; Escape takes a search back before it closes the window.
void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        d->search->setFocus(Qt::ShortcutFocusReason);
        d->search->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape && !d->search->text().isEmpty()) {
        d->search->clear();
        d->search->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // belongs to the field that has it, and is no wish to close
    QDialog::keyPressEvent(event);
}

bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            enterRows();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace atrium
