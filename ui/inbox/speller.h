// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

class Hunspell;

namespace atrium {

/// A dictionary of this computer.
struct Dictionary {
    QString language {}; ///< "en", "nb", "sv", "pl" or "de"
    QString base {}; ///< path without ".aff" and ".dic"
    friend bool operator==(const Dictionary &, const Dictionary &) = default;
};

/// The dictionaries that Hunspell would find, one for each language we know: in DICPATH, then in the system's folders.
[[nodiscard]] QList<Dictionary> installedDictionaries();

/// One dictionary in memory; the only place that knows Hunspell. It blocks, so it lives on the speller's thread. A damaged dictionary calls
/// every word right.
class Speller {
public:
    explicit Speller(const Dictionary &dictionary);
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool isRight(const QString &word);
    [[nodiscard]] QStringList suggestions(const QString &word);

private:
    QString m_language;
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace atrium
