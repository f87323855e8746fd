// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palette/palettepart.h"

#include <QAbstractListModel>

#include <map>

namespace atrium {

class PaletteThread;

/// What the palette shows for the text that was typed: captions of groups, and below each the entries found, best first. It holds what can
/// be found in parts, one a source, and searches them on a thread of its own. Rows of the text shown never change their order: what a
/// source brings later stands below what is there.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< PaletteEntry; invalid for a caption
        MarksRole, ///< QList<PaletteMark> of the title
    };

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    /// The entries of one source, in the place of those it had. Many are made ready on the thread, and are found a little later. Where
    /// several parts have the same entry, that of the first part by name is found.
    void setPart(const QString &name, const QList<PaletteEntry> &entries);
    /// Likewise, by a function that runs on the thread: for words that take longer to make than a frame.
    void setPart(const QString &name, std::function<QList<PaletteEntry>()> make);
    void clearParts();
    /// Nobody looks: no rows, and nothing is searched for until something is sought.
    void rest();
    /// Chosen lately, the latest first: they stand first where nothing is typed, and before their equals.
    void setRecents(const QList<PaletteKey> &recents);
    /// The rows follow: at once for an empty text, else when settled() is said. The last text wins.
    void seek(const QString &text);
    [[nodiscard]] const QString &sought() const { return m_text; }
    /// The rows are those of the text that was sought last.
    [[nodiscard]] bool isSettled() const { return m_everShown; }
    [[nodiscard]] int found() const { return m_found; } ///< entries among the rows
    /// Entries of that kind in all parts, some of them perhaps twice.
    [[nodiscard]] qsizetype known(PaletteKind kind) const;

    [[nodiscard]] bool isEntry(int row) const { return row >= 0 && row < m_rows.size() && m_rows.at(row).caption.isEmpty(); }
    [[nodiscard]] const PaletteEntry &entryAt(int row) const { return m_rows.at(row).entry; }
    [[nodiscard]] int rowOf(const PaletteKey &key) const; ///< -1: not among the rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The rows are those of the text; anew: of another one than before.
    void settled(bool anew);

private:
    struct Row {
        QString caption {}; ///< of a group; empty: it is an entry
        PaletteKind kind {};
        PaletteEntry entry {};
        QList<PaletteMark> marks {};
    };
    void search();
    void show(const QList<PaletteEntry> &entries, const QString &text, bool recent);
    void joinRecents(QList<Row> &rows, const QList<PaletteEntry> &entries) const;
    void join(QList<Row> &rows, const QList<PaletteEntry> &entries, const PaletteQuery &query) const;
    [[nodiscard]] QList<PaletteEntry> unasked() const;
    [[nodiscard]] PaletteParts parts() const;
    [[nodiscard]] QString spoken(int row) const;

    std::map<QString, std::shared_ptr<const PalettePart>> m_parts;
    QHash<QString, quint64> m_making; // revisions of parts that are being made ready
    QList<PaletteKey> m_recents;
    QString m_text;
    QString m_shown;
    bool m_asked {}; // something is sought
    bool m_everShown {}; // and its rows are there
    QList<Row> m_rows;
    int m_found {};
    quint64 m_partRevision {};
    std::atomic<quint64> m_revision {}; // of the search that is wanted; the thread reads it
    std::unique_ptr<PaletteThread> m_thread; // goes first: what runs there looks at the members above
};

/// The caption of a group.
[[nodiscard]] QString paletteGroup(PaletteKind kind);

} // namespace atrium

Q_DECLARE_METATYPE(atrium::PaletteEntry)
