// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <utility>

namespace atrium {

/// What many values have in common: one that does not change, behind a pointer that is copied with them. A thread of 20,000 messages has a
/// dozen authors; each message with a copy of its own took 4 MB more, and each list of them was copied field by field.
template<class T>
class Shared {
public:
    Shared() = default; ///< a T as it is made
    Shared(T value) // NOLINT(google-explicit-constructor): as the value itself is
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    const T &operator*() const { return m_value ? *m_value : none(); }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; } // NOLINT(google-explicit-constructor): likewise

    friend bool operator==(const Shared &a, const Shared &b) { return a.m_value == b.m_value || *a == *b; }

private:
    static const T &none()
    {
        static const T value {};
        return value;
    }

    std::shared_ptr<const T> m_value;
};

} // namespace atrium
