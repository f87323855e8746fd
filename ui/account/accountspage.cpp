// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accountspage.h"

#include "ui/account/accountparts.h"
#include "ui/account/accountwords.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/files.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(800, 480);
constexpr int listWidth = 264;
constexpr int longestName = 60; // letters; what fits a title

} // namespace

struct AccountsPage::Private {
    QList<AccountCard> cards;
    AccountId chosen;

    QWidget *listSide {};
    QVBoxLayout *list {};
    QVBoxLayout *listFrame {};
    QScrollArea *scroll {};
    QList<AccountRow *> rows;
    Button *add {};

    QVBoxLayout *side {};
    QVBoxLayout *formFrame {};
    QFormLayout *form {};
    PlainLabel *title {};
    PlainLabel *nameWord {};
    QLineEdit *name {};
    PlainLabel *colourWord {};
    QHBoxLayout *swatchRow {};
    std::array<Swatch *, 6> swatches {};
    PlainLabel *serverWord {};
    PlainLabel *server {};
    PlainLabel *stateWord {};
    PlainLabel *state {};
    QHBoxLayout *deeds {};
    Button *use {};
    Button *remove {};

    QHBoxLayout *foot {};
    Button *exportButton {};
    Button *importButton {};
    PlainLabel *outcome {};
    Button *close {};

    [[nodiscard]] const AccountCard *card() const
    {
        const auto it = std::find_if(cards.cbegin(), cards.cend(), [this](const AccountCard &one) { return one.id == chosen; });
        return it == cards.cend() ? nullptr : &*it;
    }
    [[nodiscard]] qsizetype place() const
    {
        return std::find_if(cards.cbegin(), cards.cend(), [this](const AccountCard &one) { return one.id == chosen; }) - cards.cbegin();
    }
};

AccountsPage::AccountsPage(QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"accountsPage"_s);
    build();
    connectForm();
    reword();
    measure();
    resize(usualSize);
    setAccounts({});
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::build()
{
    d->listSide = new QWidget(this);
    d->scroll = new QScrollArea(this);
    d->scroll->setObjectName(u"accountList"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setFocusPolicy(Qt::NoFocus); // its rows take it
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setWidget(d->listSide);
    d->list = new QVBoxLayout(d->listSide);
    d->list->addStretch(1);
    d->add = new Button(Button::Plain, {}, u"addAccountButton"_s, this);
    d->add->setIconName(u"plus"_s);
    d->listFrame = new QVBoxLayout;
    d->listFrame->addWidget(d->scroll, 1);
    d->listFrame->addWidget(d->add, 0, Qt::AlignLeft);
    buildForm();
    buildFoot();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(d->listFrame);
    row->addLayout(d->formFrame, 1);
    d->side = new QVBoxLayout(this);
    d->side->setContentsMargins({});
    d->side->setSpacing(0);
    d->side->addLayout(row, 1);
    d->side->addLayout(d->foot);
}

void AccountsPage::buildForm()
{
    d->title = new PlainLabel({}, Type::Title, this);
    d->title->setObjectName(u"accountTitle"_s);
    d->title->setElided(Qt::ElideRight);
    for (PlainLabel **word : {&d->nameWord, &d->colourWord, &d->serverWord, &d->stateWord})
        *word = new PlainLabel({}, Type::Label, this);
    d->name = new QLineEdit(this);
    d->name->setObjectName(u"accountName"_s);
    d->name->setMaxLength(longestName);
    d->nameWord->setBuddy(d->name);
    d->swatchRow = new QHBoxLayout;
    auto *colours = new QWidget(this); // a parent of their own: exclusive among themselves
    colours->setLayout(d->swatchRow);
    for (int i = 0; i < static_cast<int>(d->swatches.size()); ++i) {
        d->swatches.at(static_cast<size_t>(i)) = new Swatch(i, colours);
        d->swatchRow->addWidget(d->swatches.at(static_cast<size_t>(i)));
    }
    d->swatchRow->addStretch(1);
    d->server = new PlainLabel({}, Type::Body, this);
    d->server->setObjectName(u"accountServer"_s);
    d->server->setElided(Qt::ElideMiddle);
    d->state = new PlainLabel({}, Type::Body, this);
    d->state->setObjectName(u"accountState"_s);
    d->state->setElided(Qt::ElideRight);
    d->form = new QFormLayout;
    d->form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    d->form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    d->form->addRow(d->nameWord, d->name);
    d->form->addRow(d->colourWord, colours);
    d->form->addRow(d->serverWord, d->server);
    d->form->addRow(d->stateWord, d->state);
    d->use = new Button(Button::Plain, {}, u"useAccountButton"_s, this);
    d->remove = new Button(Button::Harmful, {}, u"removeAccountButton"_s, this);
    d->deeds = new QHBoxLayout;
    d->deeds->addWidget(d->use);
    d->deeds->addWidget(d->remove);
    d->deeds->addStretch(1);
    d->formFrame = new QVBoxLayout;
    d->formFrame->addWidget(d->title);
    d->formFrame->addLayout(d->form);
    d->formFrame->addLayout(d->deeds);
    d->formFrame->addStretch(1);
}

void AccountsPage::buildFoot()
{
    d->exportButton = new Button(Button::Plain, {}, u"exportAccountsButton"_s, this);
    d->importButton = new Button(Button::Plain, {}, u"importAccountsButton"_s, this);
    d->outcome = new PlainLabel({}, Type::Caption, this);
    d->outcome->setObjectName(u"accountsOutcome"_s);
    d->outcome->setElided(Qt::ElideRight);
    d->outcome->setMuted(true);
    d->close = new Button(Button::Plain, {}, u"accountsClose"_s, this);
    d->foot = new QHBoxLayout;
    d->foot->addWidget(d->exportButton);
    d->foot->addWidget(d->importButton);
    d->foot->addWidget(d->outcome, 1);
    d->foot->addWidget(d->close);
}

void AccountsPage::connectForm()
{
    connect(d->name, &QLineEdit::editingFinished, this, &AccountsPage::rename);
    for (Swatch *swatch : d->swatches) {
        connect(swatch, &QAbstractButton::clicked, this, [this, swatch] {
            if (d->card())
                Q_EMIT colourWanted(d->chosen, swatch->colour().name());
        });
    }
    connect(d->use, &Button::clicked, this, [this] {
        const AccountId id = d->chosen; // whoever hears it may end this page
        Q_EMIT switchWanted(id);
    });
    connect(d->remove, &Button::clicked, this, [this] {
        if (const AccountCard *card = d->card())
            Q_EMIT removeWanted(card->id);
    });
    connect(d->add, &Button::clicked, this, &AccountsPage::addWanted);
    connect(d->exportButton, &Button::clicked, this, [this] {
        chooseFileToSave(this, tr("Export account settings"), u"atrium-accounts.json"_s, this,
            [this](const QString &file) { Q_EMIT exportWanted(file); });
    });
    connect(d->importButton, &Button::clicked, this, [this] {
        chooseFileToOpen(this, tr("Import account settings"), tr("Account settings (*.json)"), this,
            [this](const QString &file) { Q_EMIT importWanted(file); });
    });
    connect(d->close, &Button::clicked, this, &QDialog::close);
}

void AccountsPage::setAccounts(const QList<AccountCard> &cards)
{
    d->cards = cards;
    while (d->rows.size() > cards.size())
        delete d->rows.takeLast();
    while (d->rows.size() < cards.size()) {
        auto *row = new AccountRow(d->listSide);
        connect(row, &QAbstractButton::toggled, this, [this, row](bool on) {
            if (on)
                choose(row->card().id);
        });
        d->list->insertWidget(d->list->count() - 1, row);
        setTabOrder(row, d->add); // rows come later, and belong before it
        d->rows << row;
    }
    for (qsizetype i = 0; i < cards.size(); ++i)
        d->rows.at(i)->setCard(cards.at(i), i);
    if (!d->card() && !cards.isEmpty()) {
        const auto current = std::find_if(cards.cbegin(), cards.cend(), [](const AccountCard &one) { return one.current; });
        d->chosen = (current == cards.cend() ? cards.first() : *current).id;
        d->name->setModified(false);
    }
    for (qsizetype i = 0; i < cards.size(); ++i) {
        AccountRow *row = d->rows.at(i);
        row->setChecked(cards.at(i).id == d->chosen);
        if (row->isChecked() && !isVisible())
            row->setFocus(); // where one starts
    }
    showChosen();
}

void AccountsPage::choose(const AccountId &id)
{
    if (d->chosen == id)
        return;
    rename(); // what was typed belongs to the one before
    d->chosen = id;
    d->name->setModified(false);
    showChosen();
}

void AccountsPage::showChosen()
{
    const AccountCard *card = d->card();
    const bool some = card != nullptr;
    for (QWidget *part : {static_cast<QWidget *>(d->name), static_cast<QWidget *>(d->use), static_cast<QWidget *>(d->remove),
             static_cast<QWidget *>(d->exportButton)})
        part->setEnabled(some);
    for (Swatch *swatch : d->swatches)
        swatch->setEnabled(some);
    if (!card) {
        d->title->setText(tr("No account yet"));
        return;
    }
    d->title->setText(card->name.simplified());
    if (!d->name->isModified())
        d->name->setText(card->name);
    const QColor colour = accountColour(card->colour, d->place());
    for (Swatch *swatch : d->swatches)
        swatch->setChecked(swatch->colour() == colour);
    d->server->setText(card->server);
    d->state->setText(accountFacts(*card));
    d->use->setVisible(!card->current);
}

void AccountsPage::rename()
{
    const AccountCard *card = d->card();
    if (!card || !d->name->isModified())
        return;
    d->name->setModified(false);
    Q_EMIT renameWanted(d->chosen, d->name->text().simplified());
}

void AccountsPage::say(const QString &sentence, bool trouble)
{
    d->outcome->setText(sentence);
    d->outcome->setTone(trouble ? QPalette::BrightText : QPalette::PlaceholderText);
    announce(this, sentence);
}

void AccountsPage::measure()
{
    const Density &sizes = density();
    d->scroll->setFixedWidth(listWidth * sizes.bodyPx / 13 - 2 * sizes.padS);
    d->list->setContentsMargins({});
    d->list->setSpacing(sizes.padXs);
    d->listFrame->setContentsMargins(sizes.padS, sizes.padL, sizes.padS, sizes.padL);
    d->listFrame->setSpacing(sizes.padS);
    d->formFrame->setContentsMargins(sizes.padXl, sizes.padL, sizes.padXl, sizes.padL);
    d->formFrame->setSpacing(sizes.padL);
    d->form->setHorizontalSpacing(sizes.padXl);
    d->form->setVerticalSpacing(sizes.padL);
    const int inset = (sizes.control - sizes.icon) / 2; // of the discs, so that the first stands under the field's edge
    d->swatchRow->setContentsMargins(-inset, 0, -inset, 0);
    d->swatchRow->setSpacing(sizes.padXs);
    d->deeds->setSpacing(sizes.padS);
    d->foot->setContentsMargins(sizes.padXl, sizes.pad, sizes.padXl, sizes.pad);
    d->foot->setSpacing(sizes.padS);
}

void AccountsPage::reword()
{
    setWindowTitle(tr("Accounts"));
    setAccessibleName(tr("Accounts"));
    d->scroll->setAccessibleName(tr("Accounts"));
    d->add->setText(tr("Add an account"));
    d->nameWord->setText(tr("Name"));
    d->name->setAccessibleName(tr("Name of the account"));
    d->colourWord->setText(tr("Colour"));
    for (Swatch *swatch : d->swatches)
        swatch->reword();
    d->serverWord->setText(tr("Server"));
    d->stateWord->setText(tr("State"));
    d->use->setText(tr("Use in this window"));
    d->remove->setText(tr("Remove this account"));
    d->exportButton->setText(tr("Export settings"));
    setPlainToolTip(d->exportButton, tr("Servers, malls, names, colours and layout of all accounts. Never a password or token."));
    d->importButton->setText(tr("Import settings"));
    d->close->setText(tr("Close"));
    showChosen();
}

void AccountsPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    const int foot = d->foot->geometry().top();
    QRect list(0, 0, d->listFrame->geometry().width(), foot);
    if (layoutDirection() == Qt::RightToLeft)
        list.moveRight(width() - 1);
    painter.fillRect(list, t.window);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? list.left() : list.right(), 0, 1, foot), t.border);
    painter.fillRect(QRect(0, foot, width(), 1), t.border);
}

void AccountsPage::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    else if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
