// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/snippetswiring.h"

#include "models/inbox/snippetfile.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/snippetsdialog.h"

#include <QFile>
#include <QSaveFile>

namespace atrium {

namespace {

constexpr qint64 readMost = 9LL * 1024 * 1024; // bytes; what is larger is refused by its size

} // namespace

SnippetsWiring::SnippetsWiring(InboxPane *pane, Account *account, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
{
    connect(pane, &InboxPane::snippetsWanted, this, &SnippetsWiring::open);
    connect(account->snippets(), &SnippetStore::changed, this, &SnippetsWiring::refresh);
    connect(account->snippets(), &SnippetStore::notKept, this, [this] {
        if (m_dialog)
            m_dialog->say(tr("This snippet cannot be kept on the disk. Copy it before you close."), true);
    });
    refresh();
}

SnippetsWiring::~SnippetsWiring()
{
    m_pane->setSnippets({});
    if (m_dialog) // of this account, and we may be inside one of its signals
        m_dialog->deleteLater();
}

void SnippetsWiring::open()
{
    if (!m_dialog) {
        m_dialog = new SnippetsDialog(m_account->client()->clock(), m_pane->window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        SnippetStore *store = m_account->snippets();
        connect(m_dialog, &SnippetsDialog::saved, store, &SnippetStore::save);
        connect(m_dialog, &SnippetsDialog::removed, store, &SnippetStore::remove);
        connect(m_dialog, &SnippetsDialog::exportWanted, this, &SnippetsWiring::exportTo);
        connect(m_dialog, &SnippetsDialog::importWanted, this, &SnippetsWiring::importFrom);
        m_dialog->setSnippets(store->all());
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SnippetsWiring::exportTo(const QString &file)
{
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(snippetsToJson(m_account->snippets()->all())) >= 0 && out.commit();
    if (!m_dialog)
        return;
    if (written)
        m_dialog->say(tr("%Ln snippets were written.", nullptr, static_cast<int>(m_account->snippets()->all().size())), false);
    else
        m_dialog->say(tr("This file could not be written. Nothing was changed. Choose another place."), true);
}

void SnippetsWiring::importFrom(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        if (m_dialog)
            m_dialog->say(tr("This file could not be read. Nothing was changed."), true);
        return;
    }
    const ImportedSnippets imported = snippetsFromJson(in.read(readMost), m_account->snippets()->all());
    for (const Snippet &one : imported.fresh)
        m_account->snippets()->save(one);
    if (m_dialog)
        m_dialog->say(importSentence(imported), !imported.problem.isEmpty());
}

void SnippetsWiring::refresh()
{
    const QList<Snippet> all = m_account->snippets()->all();
    m_pane->setSnippets(all);
    if (m_dialog)
        m_dialog->setSnippets(all);
}

} // namespace atrium
