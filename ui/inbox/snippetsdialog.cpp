// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/snippetsdialog.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/snippets.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/files.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/snippetdelegate.h"
#include "ui/notifications/undobar.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QUuid>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize snippetsSize(760, 520);
constexpr int snippetListWidth = 248;
constexpr auto removalUndoFor = 10s;
constexpr int quoteMost = 40; // letters

} // namespace

struct SnippetsDialog::Private {
    QList<Snippet> rows; // as the list shows them
    Snippet gone; // the one removed last
    bool quiet {}; // the fields are being filled by us

    QVBoxLayout *column {};
    QListWidget *list {};
    Button *add {};
    QVBoxLayout *listFrame {};
    PlainLabel *nameWord {};
    QLineEdit *name {};
    PlainLabel *textWord {};
    QPlainTextEdit *text {};
    PlainLabel *hint {};
    Button *remove {};
    QVBoxLayout *form {};
    UndoBar *undo {};
    Button *exportButton {};
    Button *importButton {};
    PlainLabel *outcome {};
    Button *close {};
    QHBoxLayout *foot {};

    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto it = std::find_if(rows.cbegin(), rows.cend(), [&](const Snippet &one) { return one.id == id; });
        return it == rows.cend() ? -1 : static_cast<int>(it - rows.cbegin());
    }
    [[nodiscard]] Snippet *chosen()
    {
        const int row = list->currentRow();
        return row >= 0 && row < rows.size() ? &rows[row] : nullptr;
    }
    [[nodiscard]] static QString titleOf(const Snippet &one)
    {
        const QString title = isolated(snippetTitle(one));
        return title.isEmpty() ? tr("New snippet") : title;
    }
    [[nodiscard]] static bool isBlank(const Snippet &one) { return one.name.trimmed().isEmpty() && one.text.trimmed().isEmpty(); }
};

SnippetsDialog::SnippetsDialog(Clock *clock, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"snippetsDialog"_s);
    d->undo = new UndoBar(u"snippetUndo"_s, clock, this);
    build();
    connectParts();
    reword();
    measure();
    resize(windowSize(snippetsSize, this));
    showChosen();
}

SnippetsDialog::~SnippetsDialog() = default;

void SnippetsDialog::build()
{
    d->list = new QListWidget(this);
    d->list->setObjectName(u"snippetsList"_s);
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setItemDelegate(new SnippetDelegate(d->list));
    d->list->setUniformItemSizes(true);
    d->list->viewport()->setAutoFillBackground(false);
    d->list->viewport()->setAttribute(Qt::WA_Hover);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->add = new Button(Button::Plain, {}, u"snippetAdd"_s, this);
    d->add->setIconName(u"plus"_s);
    d->listFrame = new QVBoxLayout;
    d->listFrame->addWidget(d->list, 1);
    d->listFrame->addWidget(d->add, 0, Qt::AlignLeft);

    d->nameWord = new PlainLabel({}, Type::Label, this);
    d->name = new QLineEdit(this);
    d->name->setObjectName(u"snippetName"_s);
    d->name->setMaxLength(snippetNameMost);
    d->nameWord->setBuddy(d->name);
    d->textWord = new PlainLabel({}, Type::Label, this);
    d->text = new QPlainTextEdit(this);
    d->text->setObjectName(u"snippetText"_s);
    d->text->setTabChangesFocus(true);
    d->textWord->setBuddy(d->text);
    d->hint = new PlainLabel({}, Type::Caption, this);
    d->hint->setMuted(true);
    d->hint->setWordWrap(true);
    d->remove = new Button(Button::Harmful, {}, u"snippetRemove"_s, this);
    d->form = new QVBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *> {d->nameWord, d->name, d->textWord})
        d->form->addWidget(part);
    d->form->addWidget(d->text, 1);
    d->form->addWidget(d->hint);
    d->form->addWidget(d->remove, 0, Qt::AlignLeft);

    d->exportButton = new Button(Button::Plain, {}, u"snippetsExport"_s, this);
    d->importButton = new Button(Button::Plain, {}, u"snippetsImport"_s, this);
    d->outcome = new PlainLabel({}, Type::Caption, this);
    d->outcome->setObjectName(u"snippetsOutcome"_s);
    d->outcome->setElided(Qt::ElideRight);
    d->outcome->setMuted(true);
    d->close = new Button(Button::Plain, {}, u"snippetsClose"_s, this);
    d->foot = new QHBoxLayout;
    d->foot->addWidget(d->exportButton);
    d->foot->addWidget(d->importButton);
    d->foot->addWidget(d->outcome, 1);
    d->foot->addWidget(d->close);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(d->listFrame);
    row->addLayout(d->form, 1);
    d->column = new QVBoxLayout(this);
    d->column->setContentsMargins({});
    d->column->setSpacing(0);
    d->column->addLayout(row, 1);
    d->column->addWidget(d->undo);
    d->column->addLayout(d->foot);
    setTabOrder(d->list, d->add);
    setTabOrder(d->add, d->name);
    setTabOrder(d->name, d->text);
    setTabOrder(d->text, d->remove);
    const auto inUndo = d->undo->findChildren<Button *>();
    QWidget *before = d->remove;
    for (QWidget *one : inUndo) {
        setTabOrder(before, one);
        before = one;
    }
    setTabOrder(before, d->exportButton);
}

void SnippetsDialog::connectParts()
{
    connect(d->list, &QListWidget::currentRowChanged, this, [this] {
        if (!d->quiet)
            showChosen();
    });
    connect(d->name, &QLineEdit::textEdited, this, &SnippetsDialog::typed);
    connect(d->text, &QPlainTextEdit::textChanged, this, &SnippetsDialog::typed);
    connect(d->add, &Button::clicked, this, &SnippetsDialog::add);
    connect(d->remove, &Button::clicked, this, &SnippetsDialog::removeChosen);
    connect(d->undo, &UndoBar::undone, this, &SnippetsDialog::bringBack);
    connect(d->exportButton, &Button::clicked, this, [this] {
        chooseFileToSave(
            this, tr("Export snippets"), u"atrium-snippets.json"_s, this, [this](const QString &file) { Q_EMIT exportWanted(file); });
    });
    connect(d->importButton, &Button::clicked, this, [this] {
        chooseFileToOpen(
            this, tr("Import snippets"), tr("Snippets (*.json)"), this, [this](const QString &file) { Q_EMIT importWanted(file); });
    });
    connect(d->close, &Button::clicked, this, &QDialog::close);
}

void SnippetsDialog::setSnippets(const QList<Snippet> &snippets)
{
    const QScopedValueRollback quiet(d->quiet, true);
    const auto isThere = [&](const Snippet &one) {
        return std::any_of(snippets.begin(), snippets.end(), [&](const Snippet &other) { return other.id == one.id; });
    };
    for (int row = static_cast<int>(d->rows.size()) - 1; row >= 0; --row) {
        if (isThere(d->rows.at(row)) || Private::isBlank(d->rows.at(row))) // one that was just added
            continue;
        d->rows.removeAt(row);
        delete d->list->takeItem(row);
    }
    for (const Snippet &one : snippets) {
        if (const int row = d->rowOf(one.id); row >= 0) {
            d->rows[row] = one;
        } else {
            d->rows.append(one);
            new QListWidgetItem(d->list);
        }
    }
    for (int row = 0; row < d->rows.size(); ++row)
        d->list->item(row)->setText(Private::titleOf(d->rows.at(row)));
    if (d->list->currentRow() < 0 && !d->rows.isEmpty())
        d->list->setCurrentRow(0);
    showChosen();
}

/// Into the fields, unless they hold it already: a cursor in them stays where it is.
void SnippetsDialog::showChosen()
{
    const QScopedValueRollback quiet(d->quiet, true);
    const Snippet *one = d->chosen();
    const bool some = one != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *> {d->name, d->text, d->remove})
        part->setEnabled(some);
    d->exportButton->setEnabled(!d->rows.isEmpty());
    if (const QString name = some ? one->name : QString(); d->name->text() != name)
        d->name->setText(name);
    if (const QString text = some ? one->text : QString(); d->text->toPlainText() != text)
        d->text->setPlainText(text);
    d->text->setPlaceholderText(some ? QString() : tr("No snippet yet. “New snippet” begins one."));
}

void SnippetsDialog::typed()
{
    Snippet *one = d->chosen();
    if (d->quiet || !one)
        return;
    one->name = d->name->text();
    one->text = d->text->toPlainText();
    if (one->text.size() > snippetTextMost) {
        one->text.truncate(snippetTextMost);
        say(tr("A snippet ends after %1 letters. What is behind them is not kept.").arg(QLocale().toString(snippetTextMost)), true);
    }
    d->list->currentItem()->setText(Private::titleOf(*one));
    if (!Private::isBlank(*one))
        Q_EMIT saved(Snippet(*one));
}

void SnippetsDialog::add()
{
    if (d->rows.size() >= snippetsMost)
        return say(tr("There is room for %1 snippets. Delete one first.").arg(QLocale().toString(snippetsMost)), true);
    {
        const QScopedValueRollback quiet(d->quiet, true);
        d->rows.append({.id = QUuid::createUuid().toString(QUuid::WithoutBraces)});
        new QListWidgetItem(tr("New snippet"), d->list);
        d->list->setCurrentRow(static_cast<int>(d->rows.size()) - 1);
    }
    showChosen();
    d->name->setFocus(Qt::OtherFocusReason);
}

void SnippetsDialog::removeChosen()
{
    const Snippet *one = d->chosen();
    if (!one)
        return;
    const int row = d->list->currentRow();
    const Snippet gone = *one;
    {
        const QScopedValueRollback quiet(d->quiet, true);
        d->rows.removeAt(row);
        delete d->list->takeItem(row);
        if (!d->rows.isEmpty())
            d->list->setCurrentRow(std::min(row, static_cast<int>(d->rows.size()) - 1));
    }
    showChosen();
    d->list->setFocus(Qt::OtherFocusReason);
    if (Private::isBlank(gone))
        return;
    d->gone = gone;
    Q_EMIT removed(gone.id);
    d->undo->start(tr("Deleted: %1", "a snippet").arg(isolated(singleLine(snippetTitle(gone), quoteMost))), removalUndoFor);
}

void SnippetsDialog::bringBack()
{
    Q_EMIT saved(Snippet(d->gone));
    if (d->rowOf(d->gone.id) < 0)
        setSnippets(QList<Snippet>(d->rows) << d->gone);
    d->list->setCurrentRow(d->rowOf(d->gone.id));
    d->list->setFocus(Qt::OtherFocusReason);
}

void SnippetsDialog::say(const QString &sentence, bool trouble)
{
    d->outcome->setText(sentence);
    d->outcome->setTone(trouble ? QPalette::BrightText : QPalette::PlaceholderText);
    announce(this, sentence);
}

void SnippetsDialog::hideEvent(QHideEvent *event)
{
    d->undo->finish();
    QDialog::hideEvent(event);
}

void SnippetsDialog::measure()
{
    const Density &sizes = density();
    d->list->setFixedWidth(snippetListWidth * sizes.bodyPx / 13 - 2 * sizes.padS);
    d->listFrame->setContentsMargins(sizes.padS, sizes.padL, sizes.padS, sizes.padL);
    d->listFrame->setSpacing(sizes.padS);
    d->form->setContentsMargins(sizes.padXl, sizes.padL, sizes.padXl, sizes.padL);
    d->form->setSpacing(sizes.padS);
    d->foot->setContentsMargins(sizes.padXl, sizes.pad, sizes.padXl, sizes.pad);
    d->foot->setSpacing(sizes.padS);
}

void SnippetsDialog::reword()
{
    setWindowTitle(tr("Snippets"));
    setAccessibleName(tr("Snippets"));
    d->list->setAccessibleName(tr("Snippets"));
    d->add->setText(tr("New snippet"));
    d->nameWord->setText(tr("Name"));
    d->name->setAccessibleName(tr("Name of the snippet"));
    d->textWord->setText(tr("Text"));
    d->text->setAccessibleName(tr("Text of the snippet"));
    d->hint->setText(tr("Filled in from the conversation: %1. Anything else in double braces you fill in before you send.")
                         .arg(snippetVariables().join(u", "_s)));
    d->remove->setText(tr("Delete"));
    d->exportButton->setText(tr("Export"));
    d->importButton->setText(tr("Import"));
    d->close->setText(tr("Close"));
    showChosen();
}

void SnippetsDialog::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    const int end = d->undo->isVisible() ? d->undo->geometry().top() : d->foot->geometry().top();
    QRect list(0, 0, d->listFrame->geometry().width(), end);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        list.moveRight(width() - 1);
    painter.fillRect(list, t.window);
    painter.fillRect(QRect(mirrored ? list.left() : list.right(), 0, 1, end), t.border);
    painter.fillRect(QRect(0, d->foot->geometry().top(), width(), 1), t.border);
}

void SnippetsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    else if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
