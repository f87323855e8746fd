// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace atrium {

/// A language of twice the length with accents on every letter: what is not translatable stays plain, what is too narrow gets clipped,
/// and both can be seen in a picture.
class PseudoLocale : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Placeholders stand once and unchanged: arg() would otherwise fill one of them twice and warn about the other.
    [[nodiscard]] static QString stretched(const QString &source);
};

} // namespace atrium
