// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/notesdialog.h"

#include "models/inbox/plaintext.h"
#include "models/sendings/bucketwords.h"
#include "models/sendings/notewords.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize notesSize(720, 440);
constexpr int noteListWidth = 264;
constexpr int noteQuoteMost = 40; // letters

} // namespace

NotesDialog::NotesDialog(Clock *clock, const QTimeZone &zone, QWidget *parent)
    : EntriesOf({.one = u"note"_s, .line = u"noteTime"_s, .size = notesSize, .listWidth = noteListWidth}, clock, parent)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
    reword();
}

void NotesDialog::setNotes(const QList<Annotation> &notes)
{
    setEntries(notes);
}

void NotesDialog::begin(const Annotation &draft)
{
    if (m_rows.size() >= notesMost)
        return say(tr("There is room for %Ln notes. Delete one first.", nullptr, notesMost), true);
    beginEntry(draft);
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesDialog::choose(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        chooseRow(row);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

QString NotesDialog::titleOf(int row) const
{
    const Annotation &one = m_rows.at(row);
    const QString words = isBlank(row) ? tr("New note") : isolated(singleLine(one.text, noteQuoteMost));
    return tr("%1  %2", "a note's time, its text").arg(instantText(one.at, m_zone), words);
}

bool NotesDialog::isBlank(int row) const
{
    return m_rows.at(row).text.trimmed().isEmpty();
}

QString NotesDialog::goneWords(const Annotation &one) const
{
    return tr("Deleted: %1", "a note").arg(isolated(singleLine(one.text, noteQuoteMost)));
}

/// A moment that is half typed stays as it is, too.
void NotesDialog::fill()
{
    const Annotation *one = chosen();
    constexpr qint64 minute = 60'000;
    const std::optional<Instant> held = noteTimeOf(m_line->text(), m_zone);
    const bool same = one && held && held->toMSecs() / minute == one->at.toMSecs() / minute;
    const bool typing = one && m_line->hasFocus() && (same || !held);
    if (!typing)
        m_line->setText(one ? noteTimeText(one->at, m_zone) : QString());
    if (const QString text = one ? one->text : QString(); m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setPlaceholderText(one ? QString() : tr("No note yet. “New note” begins one."));
    m_hint->setText(one && one->sending
            ? tr("About sending #%1. It stands on every chart that contains this moment.").arg(one->sending->text())
            : tr("It stands on every chart of this mall that contains this moment."));
}

void NotesDialog::typed()
{
    Annotation *one = chosen();
    if (!one)
        return;
    const std::optional<Instant> at = noteTimeOf(m_line->text(), m_zone);
    if (!at)
        say(tr("Write the time as %1.").arg(noteTimeText(one->at, m_zone)), true);
    else if (m_line->text() != noteTimeText(one->at, m_zone)) // the seconds of a moment that was not touched are kept
        one->at = *at;
    one->text = m_text->toPlainText();
    if (one->text.size() > noteTextMost) {
        one->text.truncate(noteTextMost);
        say(tr("A note ends after %1 letters. What is behind them is not kept.").arg(QLocale().toString(noteTextMost)), true);
    } else if (at) {
        m_outcome->setText({});
    }
    nameRow(chosenRow());
    if (!isBlank(chosenRow()))
        keep(Annotation(*one));
}

void NotesDialog::add()
{
    Q_EMIT newWanted();
}

void NotesDialog::keep(const Annotation &one)
{
    Q_EMIT saved(one);
}

void NotesDialog::drop(const Annotation &one)
{
    Q_EMIT removed(one.id);
}

void NotesDialog::reword()
{
    setWindowTitle(tr("Notes on charts"));
    setAccessibleName(tr("Notes on charts"));
    m_list->setAccessibleName(tr("Notes"));
    m_add->setText(tr("New note"));
    m_lineWord->setText(tr("Time (%1)", "%1 is a time zone").arg(zoneText(m_zone)));
    m_line->setAccessibleName(tr("Time of the note"));
    m_textWord->setText(tr("Text"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_remove->setText(tr("Delete"));
    m_close->setText(tr("Close"));
    nameRows();
    showChosen();
}

} // namespace atrium
