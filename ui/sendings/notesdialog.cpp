// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/notesdialog.h"

#include "models/inbox/plaintext.h"
#include "models/sendings/bucketwords.h"
#include "models/sendings/notewords.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/snippetdelegate.h"
#include "ui/notifications/undobar.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(720, 440);
constexpr int listWidth = 264;
constexpr auto undoFor = 10s;
constexpr int quoteMost = 40; // letters

} // namespace

struct NotesDialog::Private {
    QTimeZone zone;
    QList<Annotation> rows; // as the list shows them
    Annotation gone; // the one removed last
    bool quiet {}; // the fields are being filled by us

    QVBoxLayout *column {};
    QListWidget *list {};
    Button *add {};
    QVBoxLayout *listFrame {};
    PlainLabel *timeWord {};
    QLineEdit *time {};
    PlainLabel *textWord {};
    QPlainTextEdit *text {};
    PlainLabel *about {};
    Button *remove {};
    QVBoxLayout *form {};
    UndoBar *undo {};
    PlainLabel *outcome {};
    Button *close {};
    QHBoxLayout *foot {};

    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto it = std::find_if(rows.cbegin(), rows.cend(), [&](const Annotation &one) { return one.id == id; });
        return it == rows.cend() ? -1 : static_cast<int>(it - rows.cbegin());
    }
    [[nodiscard]] Annotation *chosen()
    {
        const int row = list->currentRow();
        return row >= 0 && row < rows.size() ? &rows[row] : nullptr;
    }
    [[nodiscard]] QString titleOf(const Annotation &one) const
    {
        const QString words = one.text.trimmed().isEmpty() ? tr("New note") : isolated(singleLine(one.text, quoteMost));
        return tr("%1  %2", "a note's time, its text").arg(instantText(one.at, zone), words);
    }
    [[nodiscard]] static bool isBlank(const Annotation &one) { return one.text.trimmed().isEmpty(); }
};

NotesDialog::NotesDialog(Clock *clock, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"notesDialog"_s);
    d->zone = zone.isValid() ? zone : QTimeZone::utc();
    d->undo = new UndoBar(u"noteUndo"_s, clock, this);
    build();
    connectParts();
    reword();
    measure();
    resize(windowSize(usualSize, this));
}

NotesDialog::~NotesDialog() = default;

void NotesDialog::build()
{
    d->list = new QListWidget(this);
    d->list->setObjectName(u"notesList"_s);
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setItemDelegate(new SnippetDelegate(d->list)); // rows as those of the other place where one writes for later
    d->list->setUniformItemSizes(true);
    d->list->viewport()->setAutoFillBackground(false);
    d->list->viewport()->setAttribute(Qt::WA_Hover);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->setTextElideMode(Qt::ElideRight);
    d->add = new Button(Button::Plain, {}, u"noteAdd"_s, this);
    d->add->setIconName(u"plus"_s);
    d->listFrame = new QVBoxLayout;
    d->listFrame->addWidget(d->list, 1);
    d->listFrame->addWidget(d->add, 0, Qt::AlignLeft);

    d->timeWord = new PlainLabel({}, Type::Label, this);
    d->time = new QLineEdit(this);
    d->time->setObjectName(u"noteTime"_s);
    d->timeWord->setBuddy(d->time);
    d->textWord = new PlainLabel({}, Type::Label, this);
    d->text = new QPlainTextEdit(this);
    d->text->setObjectName(u"noteText"_s);
    d->text->setTabChangesFocus(true);
    d->textWord->setBuddy(d->text);
    d->about = new PlainLabel({}, Type::Caption, this);
    d->about->setObjectName(u"noteAbout"_s);
    d->about->setMuted(true);
    d->about->setWordWrap(true);
    d->remove = new Button(Button::Harmful, {}, u"noteRemove"_s, this);
    d->form = new QVBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *> {d->timeWord, d->time, d->textWord})
        d->form->addWidget(part);
    d->form->addWidget(d->text, 1);
    d->form->addWidget(d->about);
    d->form->addWidget(d->remove, 0, Qt::AlignLeft);

    d->outcome = new PlainLabel({}, Type::Caption, this);
    d->outcome->setObjectName(u"notesOutcome"_s);
    d->outcome->setElided(Qt::ElideRight);
    d->outcome->setMuted(true);
    d->close = new Button(Button::Plain, {}, u"notesClose"_s, this);
    d->foot = new QHBoxLayout;
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
    setTabOrder(d->add, d->time);
    setTabOrder(d->time, d->text);
    setTabOrder(d->text, d->remove);
    QWidget *before = d->remove;
    const auto inUndo = d->undo->findChildren<Button *>();
    for (QWidget *one : inUndo) {
        setTabOrder(before, one);
        before = one;
    }
    setTabOrder(before, d->close);
}

void NotesDialog::connectParts()
{
    connect(d->list, &QListWidget::currentRowChanged, this, [this] {
        if (!d->quiet)
            showChosen();
    });
    connect(d->time, &QLineEdit::textEdited, this, &NotesDialog::typed);
    connect(d->text, &QPlainTextEdit::textChanged, this, &NotesDialog::typed);
    connect(d->add, &Button::clicked, this, &NotesDialog::newWanted);
    connect(d->remove, &Button::clicked, this, &NotesDialog::removeChosen);
    connect(d->undo, &UndoBar::undone, this, &NotesDialog::bringBack);
    connect(d->close, &Button::clicked, this, &QDialog::close);
}

void NotesDialog::setNotes(const QList<Annotation> &notes)
{
    {
        const QScopedValueRollback quiet(d->quiet, true);
        const auto isThere = [&](const Annotation &one) {
            return std::any_of(notes.begin(), notes.end(), [&](const Annotation &other) { return other.id == one.id; });
        };
        for (int row = static_cast<int>(d->rows.size()) - 1; row >= 0; --row) {
            if (isThere(d->rows.at(row)) || Private::isBlank(d->rows.at(row))) // one that was just begun
                continue;
            d->rows.removeAt(row);
            delete d->list->takeItem(row);
        }
        for (const Annotation &one : notes) {
            if (const int row = d->rowOf(one.id); row >= 0) {
                d->rows[row] = one;
            } else {
                d->rows.append(one);
                new QListWidgetItem(d->list);
            }
        }
        for (int row = 0; row < d->rows.size(); ++row)
            d->list->item(row)->setText(d->titleOf(d->rows.at(row)));
        if (d->list->currentRow() < 0 && !d->rows.isEmpty())
            d->list->setCurrentRow(0);
    }
    showChosen();
}

void NotesDialog::begin(const Annotation &draft)
{
    if (d->rows.size() >= notesMost)
        return say(tr("There is room for %Ln notes. Delete one first.", nullptr, notesMost), true);
    {
        const QScopedValueRollback quiet(d->quiet, true);
        d->rows.append(draft);
        new QListWidgetItem(d->titleOf(draft), d->list);
        d->list->setCurrentRow(static_cast<int>(d->rows.size()) - 1);
    }
    showChosen();
    d->text->setFocus(Qt::OtherFocusReason);
}

void NotesDialog::choose(const QString &id)
{
    if (const int row = d->rowOf(id); row >= 0) {
        d->list->setCurrentRow(row);
        d->text->setFocus(Qt::OtherFocusReason);
    }
}

/// Into the fields, unless they hold it already: a cursor in them stays where it is, and so does a moment that is half typed.
void NotesDialog::showChosen()
{
    const QScopedValueRollback quiet(d->quiet, true);
    const Annotation *one = d->chosen();
    const bool some = one != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *> {d->time, d->text, d->remove})
        part->setEnabled(some);
    constexpr qint64 minute = 60'000;
    const std::optional<Instant> held = noteTimeOf(d->time->text(), d->zone);
    const bool same = some && held && held->toMSecs() / minute == one->at.toMSecs() / minute;
    const bool typing = some && d->time->hasFocus() && (same || !held);
    if (!typing)
        d->time->setText(some ? noteTimeText(one->at, d->zone) : QString());
    if (const QString text = some ? one->text : QString(); d->text->toPlainText() != text)
        d->text->setPlainText(text);
    d->text->setPlaceholderText(some ? QString() : tr("No note yet. “New note” begins one."));
    d->about->setText(some && one->sending
            ? tr("About sending #%1. It stands on every chart that contains this moment.").arg(one->sending->text())
            : tr("It stands on every chart of this mall that contains this moment."));
}

void NotesDialog::typed()
{
    Annotation *one = d->chosen();
    if (d->quiet || !one)
        return;
    const std::optional<Instant> at = noteTimeOf(d->time->text(), d->zone);
    if (!at)
        say(tr("Write the time as %1.").arg(noteTimeText(one->at, d->zone)), true);
    else if (d->time->text() != noteTimeText(one->at, d->zone)) // the seconds of a moment that was not touched are kept
        one->at = *at;
    one->text = d->text->toPlainText();
    if (one->text.size() > noteTextMost) {
        one->text.truncate(noteTextMost);
        say(tr("A note ends after %1 letters. What is behind them is not kept.").arg(QLocale().toString(noteTextMost)), true);
    } else if (at) {
        d->outcome->setText({});
    }
    d->list->currentItem()->setText(d->titleOf(*one));
    if (!Private::isBlank(*one))
        Q_EMIT saved(Annotation(*one));
}

void NotesDialog::removeChosen()
{
    const Annotation *one = d->chosen();
    if (!one)
        return;
    const int row = d->list->currentRow();
    const Annotation gone = *one;
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
    d->undo->start(tr("Deleted: %1", "a note").arg(isolated(singleLine(gone.text, quoteMost))), undoFor);
}

void NotesDialog::bringBack()
{
    Q_EMIT saved(Annotation(d->gone));
    if (d->rowOf(d->gone.id) < 0)
        setNotes(QList<Annotation>(d->rows) << d->gone);
    d->list->setCurrentRow(d->rowOf(d->gone.id));
    d->list->setFocus(Qt::OtherFocusReason);
}

void NotesDialog::say(const QString &sentence, bool trouble)
{
    d->outcome->setText(sentence);
    d->outcome->setTone(trouble ? QPalette::BrightText : QPalette::PlaceholderText);
    announce(this, sentence);
}

void NotesDialog::hideEvent(QHideEvent *event)
{
    d->undo->finish();
    QDialog::hideEvent(event);
}

void NotesDialog::measure()
{
    const Density &sizes = density();
    d->list->setFixedWidth(listWidth * sizes.bodyPx / 13 - 2 * sizes.padS);
    d->listFrame->setContentsMargins(sizes.padS, sizes.padL, sizes.padS, sizes.padL);
    d->listFrame->setSpacing(sizes.padS);
    d->form->setContentsMargins(sizes.padXl, sizes.padL, sizes.padXl, sizes.padL);
    d->form->setSpacing(sizes.padS);
    d->foot->setContentsMargins(sizes.padXl, sizes.pad, sizes.padXl, sizes.pad);
    d->foot->setSpacing(sizes.padS);
}

void NotesDialog::reword()
{
    setWindowTitle(tr("Notes on charts"));
    setAccessibleName(tr("Notes on charts"));
    d->list->setAccessibleName(tr("Notes"));
    d->add->setText(tr("New note"));
    d->timeWord->setText(tr("Time (%1)", "%1 is a time zone").arg(zoneText(d->zone)));
    d->time->setAccessibleName(tr("Time of the note"));
    d->textWord->setText(tr("Text"));
    d->text->setAccessibleName(tr("Text of the note"));
    d->remove->setText(tr("Delete"));
    d->close->setText(tr("Close"));
    for (int row = 0; row < d->rows.size(); ++row)
        d->list->item(row)->setText(d->titleOf(d->rows.at(row)));
    showChosen();
}

void NotesDialog::paintEvent(QPaintEvent *)
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

void NotesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    else if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
