// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/snippetsdialog.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/snippets.h"
#include "ui/common/button.h"
#include "ui/common/files.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QUuid>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize snippetsSize(760, 520);
constexpr int snippetListWidth = 248;
constexpr int snippetQuoteMost = 40; // letters

} // namespace

SnippetsDialog::SnippetsDialog(Clock *clock, QWidget *parent)
    : EntriesOf({.one = u"snippet"_s, .line = u"snippetName"_s, .size = snippetsSize, .listWidth = snippetListWidth}, clock, parent)
    , m_export(new Button(Button::Plain, {}, u"snippetsExport"_s, this))
    , m_import(new Button(Button::Plain, {}, u"snippetsImport"_s, this))
{
    m_line->setMaxLength(snippetNameMost);
    m_foot->insertWidget(0, m_export);
    m_foot->insertWidget(1, m_import);
    setTabOrder(m_import, m_close);
    connectFiles();
    reword();
}

void SnippetsDialog::connectFiles()
{
    connect(m_export, &Button::clicked, this, [this] {
        chooseFileToSave(
            this, tr("Export snippets"), u"atrium-snippets.json"_s, this, [this](const QString &file) { Q_EMIT exportWanted(file); });
    });
    connect(m_import, &Button::clicked, this, [this] {
        chooseFileToOpen(
            this, tr("Import snippets"), tr("Snippets (*.json)"), this, [this](const QString &file) { Q_EMIT importWanted(file); });
    });
}

void SnippetsDialog::setSnippets(const QList<Snippet> &snippets)
{
    setEntries(snippets);
}

QString SnippetsDialog::titleOf(int row) const
{
    const QString title = isolated(snippetTitle(m_rows.at(row)));
    return title.isEmpty() ? tr("New snippet") : title;
}

bool SnippetsDialog::isBlank(int row) const
{
    return m_rows.at(row).name.trimmed().isEmpty() && m_rows.at(row).text.trimmed().isEmpty();
}

QString SnippetsDialog::goneWords(const Snippet &one) const
{
    return tr("Deleted: %1", "a snippet").arg(isolated(singleLine(snippetTitle(one), snippetQuoteMost)));
}

void SnippetsDialog::fill()
{
    const Snippet *one = chosen();
    m_export->setEnabled(!m_rows.isEmpty());
    if (const QString name = one ? one->name : QString(); m_line->text() != name)
        m_line->setText(name);
    if (const QString text = one ? one->text : QString(); m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setPlaceholderText(one ? QString() : tr("No snippet yet. “New snippet” begins one."));
}

void SnippetsDialog::typed()
{
    Snippet *one = chosen();
    if (!one)
        return;
    one->name = m_line->text();
    one->text = m_text->toPlainText();
    if (one->text.size() > snippetTextMost) {
        one->text.truncate(snippetTextMost);
        say(tr("A snippet ends after %1 letters. What is behind them is not kept.").arg(QLocale().toString(snippetTextMost)), true);
    }
    nameRow(chosenRow());
    if (!isBlank(chosenRow()))
        keep(Snippet(*one));
}

void SnippetsDialog::add()
{
    if (m_rows.size() >= snippetsMost)
        return say(tr("There is room for %1 snippets. Delete one first.").arg(QLocale().toString(snippetsMost)), true);
    beginEntry({.id = QUuid::createUuid().toString(QUuid::WithoutBraces)});
    m_line->setFocus(Qt::OtherFocusReason);
}

void SnippetsDialog::keep(const Snippet &one)
{
    Q_EMIT saved(one);
}

void SnippetsDialog::drop(const Snippet &one)
{
    Q_EMIT removed(one.id);
}

void SnippetsDialog::reword()
{
    setWindowTitle(tr("Snippets"));
    setAccessibleName(tr("Snippets"));
    m_list->setAccessibleName(tr("Snippets"));
    m_add->setText(tr("New snippet"));
    m_lineWord->setText(tr("Name"));
    m_line->setAccessibleName(tr("Name of the snippet"));
    m_textWord->setText(tr("Text"));
    m_text->setAccessibleName(tr("Text of the snippet"));
    m_hint->setText(tr("Filled in from the conversation: %1. Anything else in double braces you fill in before you send.")
                        .arg(snippetVariables().join(u", "_s)));
    m_remove->setText(tr("Delete"));
    m_export->setText(tr("Export"));
    m_import->setText(tr("Import"));
    m_close->setText(tr("Close"));
    nameRows();
    showChosen();
}

} // namespace atrium
