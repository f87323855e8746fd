// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette/palettemodel.h"

#include "models/palette/palettethread.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr qsizetype madeAtOnce = 300; // entries: less than a millisecond
constexpr qsizetype recentsShown = 8;

} // namespace

QString paletteGroup(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Conversation:
        return Words::tr("Conversations");
    case PaletteKind::Person:
        return Words::tr("People");
    case PaletteKind::Sending:
        return Words::tr("Sendings");
    case PaletteKind::Mall:
        return Words::tr("Malls");
    case PaletteKind::Account:
        return Words::tr("Accounts");
    case PaletteKind::Command:
        return Words::tr("Commands");
    case PaletteKind::Setting:
        return Words::tr("Settings");
    }
    Q_UNREACHABLE();
}

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

PaletteModel::~PaletteModel()
{
    ++m_revision; // nobody waits any more
    m_thread.reset();
}

void PaletteModel::setPart(const QString &name, const QList<PaletteEntry> &entries)
{
    if (entries.size() > madeAtOnce)
        return setPart(name, [entries] { return entries; });
    m_making.remove(name);
    m_parts[name] = std::make_shared<PalettePart>(entries);
    if (m_asked)
        search();
}

void PaletteModel::setPart(const QString &name, std::function<QList<PaletteEntry>()> make)
{
    const quint64 revision = ++m_partRevision;
    m_making.insert(name, revision);
    if (!m_thread)
        m_thread = std::make_unique<PaletteThread>();
    auto made = std::make_shared<std::shared_ptr<const PalettePart>>();
    m_thread->run([made, make = std::move(make)] { *made = std::make_shared<PalettePart>(make()); },
        [this, made, name, revision] {
            if (m_making.value(name) != revision)
                return; // newer ones are on their way
            m_making.remove(name);
            m_parts[name] = *made;
            if (m_asked)
                search();
        });
}

void PaletteModel::clearParts()
{
    m_parts.clear();
    m_making.clear();
    rest();
}

void PaletteModel::rest()
{
    m_asked = false;
    m_everShown = false;
    ++m_revision;
    beginResetModel();
    m_rows.clear();
    m_found = 0;
    endResetModel();
}

void PaletteModel::setRecents(const QList<PaletteKey> &recents)
{
    m_recents = recents;
}

void PaletteModel::seek(const QString &text)
{
    m_text = text;
    m_asked = true;
    m_everShown = false;
    search();
}

PaletteParts PaletteModel::parts() const
{
    PaletteParts all;
    for (const auto &[name, part] : m_parts)
        all.append(part);
    return all;
}

void PaletteModel::search()
{
    const quint64 revision = ++m_revision;
    const PaletteQuery query = PaletteQuery::of(m_text);
    if (query.words.empty() && query.only.isNull())
        return show(unasked(), m_text, true);
    if (!m_thread)
        m_thread = std::make_unique<PaletteThread>();
    auto found = std::make_shared<PaletteFound>();
    m_thread->run([this, found, revision, query, parts = parts(),
                      recents = m_recents] { *found = searchParts(parts, query, recents, revision, m_revision); },
        [this, found, revision, text = m_text] {
            if (!found->cancelled && revision == m_revision)
                show(found->entries, text, false);
        });
}

/// Where nothing is typed: what was chosen lately, then where else one can go, then what can be done now.
QList<PaletteEntry> PaletteModel::unasked() const
{
    QList<PaletteEntry> all;
    for (const PaletteKey &key : m_recents) {
        const auto find = [&]() -> const PaletteEntry * {
            for (const auto &[name, part] : m_parts) {
                const QList<PaletteEntry> &entries = part->entries();
                for (qsizetype row = 0; row < entries.size(); ++row) {
                    if (part->kind(static_cast<size_t>(row)) == key.kind && entries.at(row).id == key.id)
                        return &entries.at(row);
                }
            }
            return nullptr;
        };
        const PaletteEntry *entry = all.size() < recentsShown ? find() : nullptr;
        if (entry && entry->refusal.isEmpty())
            all.append(*entry);
    }
    for (const PaletteKind kind : {PaletteKind::Mall, PaletteKind::Account, PaletteKind::Command}) {
        for (const auto &[name, part] : m_parts) {
            for (const PaletteEntry &entry : part->entries()) {
                if (entry.kind == kind && entry.refusal.isEmpty() && !entry.onlySought)
                    all.append(entry);
            }
        }
    }
    return all;
}

void PaletteModel::show(const QList<PaletteEntry> &entries, const QString &text, bool recent)
{
    const bool anew = !m_everShown || m_shown != text;
    const PaletteQuery query = PaletteQuery::of(text);
    QList<Row> rows = anew ? QList<Row>() : m_rows;
    if (recent)
        joinRecents(rows, entries);
    join(rows, entries, query);
    beginResetModel();
    m_rows = rows;
    m_shown = text;
    m_everShown = true;
    m_found = static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.caption.isEmpty(); }));
    endResetModel();
    Q_EMIT settled(anew);
}

/// In front, in the order in which they were chosen; one whose name is known only now follows those that stand there.
void PaletteModel::joinRecents(QList<Row> &rows, const QList<PaletteEntry> &entries) const
{
    const QString caption = Words::tr("Recent", "what was chosen lately");
    QSet<PaletteKey> there;
    qsizetype end = 0;
    if (!rows.isEmpty() && rows.first().caption == caption) {
        for (end = 1; end < rows.size() && rows.at(end).caption.isEmpty(); ++end)
            there.insert(rows.at(end).entry.key());
    }
    for (const PaletteEntry &entry : entries) {
        if (!m_recents.contains(entry.key()) || there.contains(entry.key()))
            continue;
        if (end == 0)
            rows.insert(end++, {.caption = caption});
        there.insert(entry.key());
        // It may stand below already, among those of its kind.
        rows.removeIf([&](const Row &row) { return row.caption.isEmpty() && row.entry.key() == entry.key(); });
        rows.insert(end++, {.kind = entry.kind, .entry = entry});
    }
}

/// Those that are there stay in their places, as they are now known; the others follow below those of their kind.
void PaletteModel::join(QList<Row> &rows, const QList<PaletteEntry> &entries, const PaletteQuery &query) const
{
    QHash<PaletteKey, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).caption.isEmpty())
            places.insert(rows.at(i).entry.key(), i);
    }
    QList<PaletteEntry> fresh;
    for (const PaletteEntry &entry : entries) {
        if (const auto it = places.constFind(entry.key()); it != places.constEnd()) {
            rows[*it].entry = entry;
            rows[*it].marks = marksOf(query, entry.title);
        } else {
            fresh.append(entry);
        }
    }
    for (const PaletteEntry &entry : fresh) {
        // Below the caption of its own kind, behind the last one there.
        qsizetype at = -1;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!rows.at(i).caption.isEmpty() && rows.at(i).caption == paletteGroup(entry.kind)) {
                at = i + 1;
                while (at < rows.size() && rows.at(at).caption.isEmpty())
                    ++at;
                break;
            }
        }
        if (at < 0) {
            rows.append({.caption = paletteGroup(entry.kind), .kind = entry.kind});
            at = rows.size();
        }
        rows.insert(at, {.kind = entry.kind, .entry = entry, .marks = marksOf(query, entry.title)});
    }
}

qsizetype PaletteModel::known(PaletteKind kind) const
{
    qsizetype count = 0;
    for (const auto &[name, part] : m_parts) {
        for (size_t row = 0; row < static_cast<size_t>(part->entries().size()); ++row)
            count += part->kind(row) == kind ? 1 : 0;
    }
    return count;
}

int PaletteModel::rowOf(const PaletteKey &key) const
{
    const auto it =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.caption.isEmpty() && row.entry.key() == key; });
    return it == m_rows.cend() ? -1 : static_cast<int>(it - m_rows.cbegin());
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!isEntry(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString PaletteModel::spoken(int row) const
{
    const PaletteEntry &entry = entryAt(row);
    QStringList parts {entry.title};
    if (!entry.detail.isEmpty())
        parts << entry.detail;
    parts << paletteGroup(entry.kind);
    if (!entry.trailing.isEmpty())
        parts << entry.trailing;
    if (!entry.refusal.isEmpty())
        parts << entry.refusal;
    return parts.join(u", "_s);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool head = !row.caption.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return head ? row.caption : row.entry.title;
    case Qt::AccessibleTextRole:
        return head ? row.caption : spoken(index.row());
    case EntryRole:
        return head ? QVariant() : QVariant::fromValue(row.entry);
    case MarksRole:
        return head ? QVariant() : QVariant::fromValue(row.marks);
    default:
        return {};
    }
}

} // namespace atrium
