// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette/palettepart.h"

#include "models/base/folding.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bit>

namespace atrium {

namespace {

constexpr size_t kinds = 7;
constexpr size_t shownOfOne = 100; ///< entries of a kind where only one is shown
constexpr qsizetype shownOfMany = 6;
constexpr size_t lookUp = 1024; ///< entries between two looks at whether anybody still wants the answer

struct Hit {
    int rank {}; ///< lower is better
    const PalettePart *part {};
    qsizetype partNumber {};
    size_t row {};

    [[nodiscard]] const PaletteEntry &entry() const { return part->entries().at(static_cast<qsizetype>(row)); }
    /// Of two hits the one that is shown first.
    friend bool operator<(const Hit &a, const Hit &b)
    {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.part->at(a.row) != b.part->at(b.row))
            return a.part->at(a.row) > b.part->at(b.row);
        if (a.part->kind(a.row) == PaletteKind::Person) { // which come in no order
            if (const int order = a.part->title(a.row).compare(b.part->title(b.row)); order != 0)
                return order < 0;
        }
        return std::pair(a.partNumber, a.row) < std::pair(b.partNumber, b.row);
    }
};

/// Of all words; empty: one of them is not found.
std::optional<int> rankOf(const PalettePart &part, size_t row, const PaletteQuery &query)
{
    const quint64 letters = part.letters(row);
    int worst = 0;
    int sum = 0;
    for (const PaletteQuery::Word &word : query.words) {
        const quint64 missing = word.letters & ~letters;
        if (missing != 0 && !std::has_single_bit(missing)) // one wrong letter is a typo
            return std::nullopt;
        const auto fit = fitOf({reinterpret_cast<const char16_t *>(word.text.utf16()), static_cast<size_t>(word.text.size())},
            part.title(row), part.beside(row));
        if (!fit)
            return std::nullopt;
        worst = std::max(worst, static_cast<int>(*fit));
        sum += static_cast<int>(*fit);
    }
    return worst * 100 + sum;
}

/// The best of one kind.
class Best {
public:
    void offer(const Hit &hit)
    {
        if (m_hits.size() == shownOfOne && !(hit < m_hits.front()))
            return;
        if (m_hits.size() == shownOfOne) {
            std::pop_heap(m_hits.begin(), m_hits.end());
            m_hits.pop_back();
        }
        m_hits.push_back(hit);
        std::push_heap(m_hits.begin(), m_hits.end());
    }
    [[nodiscard]] std::vector<Hit> taken()
    {
        std::sort_heap(m_hits.begin(), m_hits.end());
        return std::move(m_hits);
    }

private:
    std::vector<Hit> m_hits; // the worst in front
};

} // namespace

PalettePart::PalettePart(QList<PaletteEntry> entries)
    : m_entries(std::move(entries))
{
    m_places.reserve(static_cast<size_t>(m_entries.size()));
    const auto put = [this](const QString &text) {
        const QString plain = folded(text);
        m_text.append(reinterpret_cast<const char16_t *>(plain.utf16()), static_cast<size_t>(plain.size()));
    };
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        Place place {.title = static_cast<quint32>(m_text.size())};
        put(entry.title);
        place.beside = static_cast<quint32>(m_text.size());
        put(entry.detail);
        m_text += u' ';
        put(entry.also);
        place.end = static_cast<quint32>(m_text.size());
        place.kind = entry.kind;
        place.at = entry.at;
        place.letters = lettersOf(std::u16string_view(m_text).substr(place.title));
        m_places.push_back(place);
    }
}

std::u16string_view PalettePart::title(size_t row) const
{
    const Place &place = m_places[row];
    return std::u16string_view(m_text).substr(place.title, place.beside - place.title);
}

std::u16string_view PalettePart::beside(size_t row) const
{
    const Place &place = m_places[row];
    return std::u16string_view(m_text).substr(place.beside, place.end - place.beside);
}

PaletteFound searchParts(const PaletteParts &parts, const PaletteQuery &query, const QList<PaletteKey> &recents, quint64 revision,
    const std::atomic<quint64> &wanted)
{
    std::array<Best, kinds> best;
    for (qsizetype number = 0; number < parts.size(); ++number) {
        const PalettePart *part = parts.at(number).get();
        for (size_t row = 0; row < static_cast<size_t>(part->entries().size()); ++row) {
            if (row % lookUp == 0 && wanted.load(std::memory_order_relaxed) != revision)
                return {.cancelled = true};
            const PaletteKind kind = part->kind(row);
            if (!query.wants(kind))
                continue;
            if (const auto rank = rankOf(*part, row, query)) {
                Hit hit {.rank = *rank * 2 + 1, .part = part, .partNumber = number, .row = row};
                if (std::any_of(recents.begin(), recents.end(),
                        [&](const PaletteKey &one) { return one.kind == kind && one.id == hit.entry().id; }))
                    --hit.rank;
                best.at(static_cast<size_t>(kind)).offer(hit);
            }
        }
    }
    std::vector<std::vector<Hit>> groups;
    for (Best &one : best) {
        if (std::vector<Hit> hits = one.taken(); !hits.empty())
            groups.push_back(std::move(hits));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.front().rank / 2 < b.front().rank / 2; });
    PaletteFound found;
    QSet<PaletteKey> seen;
    for (const std::vector<Hit> &group : groups) {
        const qsizetype most = groups.size() > 1 ? shownOfMany : static_cast<qsizetype>(shownOfOne);
        qsizetype taken = 0;
        for (const Hit &hit : group) {
            if (taken == most)
                break;
            const PaletteKey key = hit.entry().key();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            found.entries.append(hit.entry());
            ++taken;
        }
    }
    return found;
}

} // namespace atrium
