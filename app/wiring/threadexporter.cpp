// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/threadexporter.h"

#include "app/wiring/zone.h"
#include "ui/common/files.h"
#include "ui/common/writefile.h"

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

ThreadExporter::ThreadExporter(QWidget *window, ConversationStore *store, const ConversationId &id, Mall mall, bool json, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_store(store)
    , m_id(id)
    , m_mall(std::move(mall))
    , m_json(json)
    , m_feed(store->messages(id))
{
}

void ThreadExporter::begin()
{
    const QString suffix = m_json ? u"json"_s : u"csv"_s;
    chooseFileToSave(m_window, m_json ? tr("Export conversation as JSON") : tr("Export conversation as CSV"),
        exportName({.mall = m_mall.name, .conversation = m_id}, suffix), this, [this](const QString &file) {
            m_file = file;
            connect(m_feed.get(), &FeedBase::changed, this, &ThreadExporter::collect);
            collect();
        });
}

void ThreadExporter::giveUp()
{
    m_file.clear();
    m_feed->disconnect(this);
}

void ThreadExporter::collect()
{
    if (m_file.isEmpty())
        return;
    const PageState &page = m_feed->state();
    const bool over = page.complete || m_feed->stuck();
    if (!over) {
        Q_EMIT progress(static_cast<int>(m_feed->rows().size()));
        if (!page.loading)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!m_file.isEmpty())
                        m_feed->more();
                },
                Qt::QueuedConnection);
        return;
    }
    m_feed->disconnect(this);
    write();
}

ThreadExport ThreadExporter::contents() const
{
    ThreadExport thread {.mall = m_mall.name,
        .conversation = m_id,
        .entries = m_store->entries(m_id, *m_feed),
        .zone = zoneOf(m_mall),
        .complete = m_feed->state().complete};
    if (const std::optional<ConversationCard> card = m_store->card(m_id)) {
        thread.people = card->people;
        if (const User me = m_store->myself(); !me.id.isEmpty())
            thread.people << me;
        thread.audiences = card->conversation.audiences;
    }
    return thread;
}

void ThreadExporter::write()
{
    const ThreadExport thread = contents();
    const QString file = std::exchange(m_file, {});
    writeFile(
        file, [thread, json = m_json] { return json ? threadJson(thread) : threadCsv(thread); }, this,
        [this, file, count = static_cast<int>(thread.entries.size()), complete = thread.complete](
            bool written) { Q_EMIT finished(written ? file : QString(), count, complete); });
}

} // namespace atrium
