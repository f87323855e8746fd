// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/noteswiring.h"

#include "app/wiring/zone.h"
#include "ui/sendings/notesdialog.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"

#include <QUuid>

namespace atrium {

NotesWiring::NotesWiring(SendingsPane *pane, Account *account, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
{
    connect(pane, &SendingsPane::noteWanted, this, &NotesWiring::begin);
    connect(pane, &SendingsPane::notesWanted, this, [this](const QStringList &ids) {
        open();
        if (m_dialog && !ids.isEmpty())
            m_dialog->choose(ids.first());
    });
    connect(account->annotations(), &AnnotationStore::changed, this, &NotesWiring::refresh);
    connect(account->annotations(), &AnnotationStore::notKept, this, [this] {
        if (m_dialog)
            m_dialog->say(tr("This note cannot be kept on the disk. Copy it before you close."), true);
    });
}

NotesWiring::~NotesWiring()
{
    m_pane->setNotes({});
    if (m_dialog) // of this account, and we may be inside one of its signals
        m_dialog->deleteLater();
}

void NotesWiring::show(const Mall &mall)
{
    if (m_dialog && m_mall.scope != mall.scope) // its notes are another mall's
        m_dialog->close();
    m_mall = mall;
    refresh();
}

void NotesWiring::open()
{
    if (m_mall.scope.value.isEmpty())
        return;
    if (!m_dialog) {
        m_dialog = new NotesDialog(m_clock, zoneOf(m_mall), m_pane->window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        AnnotationStore *store = m_account->annotations();
        connect(m_dialog, &NotesDialog::saved, store, &AnnotationStore::save);
        connect(m_dialog, &NotesDialog::removed, store, &AnnotationStore::remove);
        connect(m_dialog, &NotesDialog::newWanted, this, [this] { begin({}); });
        m_dialog->setNotes(store->of(m_mall.scope));
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// Without a moment it is the present.
void NotesWiring::begin(const std::optional<Instant> &at)
{
    open();
    if (!m_dialog)
        return;
    Annotation draft {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .scope = m_mall.scope,
        .at = at.value_or(Instant::fromUtc(m_clock->now()))};
    const auto &subject = m_pane->sending()->subject();
    if (at && subject && !subject->isGroup() && m_pane->page() == SendingsPane::One) // it was asked for on the chart of a sending
        draft.sending = subject->sending.id;
    m_dialog->begin(draft);
}

void NotesWiring::refresh()
{
    const QList<Annotation> notes = m_account->annotations()->of(m_mall.scope);
    m_pane->setNotes(notes);
    if (m_dialog)
        m_dialog->setNotes(notes);
}

} // namespace atrium
