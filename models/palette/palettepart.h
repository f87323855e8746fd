// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palette/palettematch.h"

#include <atomic>
#include <memory>

namespace atrium {

/// Entries of one source with their search letters. It does not change any more, so that another thread may search it.
class PalettePart {
public:
    explicit PalettePart(QList<PaletteEntry> entries);

    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }
    [[nodiscard]] std::u16string_view title(size_t row) const;
    [[nodiscard]] std::u16string_view beside(size_t row) const;
    [[nodiscard]] quint64 letters(size_t row) const { return m_places[row].letters; }
    [[nodiscard]] PaletteKind kind(size_t row) const { return m_places[row].kind; }
    [[nodiscard]] qint64 at(size_t row) const { return m_places[row].at; }

private:
    struct Place {
        quint32 title {}; ///< where it begins in m_text
        quint32 beside {};
        quint32 end {};
        PaletteKind kind {};
        quint64 letters {};
        qint64 at {};
    };
    QList<PaletteEntry> m_entries;
    std::vector<Place> m_places; // of each entry what a search looks at, close together
    std::u16string m_text; // all letters behind one another: read from one end to the other in each search
};

using PaletteParts = QList<std::shared_ptr<const PalettePart>>;

/// What was found, best first; those of one kind behind one another, the kind with the best of all first.
struct PaletteFound {
    QList<PaletteEntry> entries {};
    bool cancelled {};
};

/// recents: those that go before their equals. Gives up as soon as `wanted` is no longer `revision`. An entry that several parts
/// have is found in the first of them.
[[nodiscard]] PaletteFound searchParts(const PaletteParts &parts, const PaletteQuery &query, const QList<PaletteKey> &recents,
    quint64 revision, const std::atomic<quint64> &wanted);

} // namespace atrium
