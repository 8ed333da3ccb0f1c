// Rows of a query one after the other, page by page, with the next page on its way while one is read.
#pragma once

#include <cassium/session/page_source.hpp>

#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace cassium {

/// The rows of one execution of a query, as an input range: `for (const T& row : db.find<T>()…)`.
///
/// The first page is asked for at construction, each following one as soon as its predecessor is there. A row stays valid
/// until the iterator moves on to the next page. Advancing waits where the page has not come yet, and throws what the
/// execution of the query throws. Time counts for each page, as for page_stream. Holds what it needs of the session.
/// Distinct objects: safe. Shared objects: unsafe.
template <class Source>
class row_stream {
public:
    using row_type = row_of<Source>;

    explicit row_stream(std::shared_ptr<detail::page_source<Source>> source) : source_(std::move(source))
    {
        advance_page();
    }
    row_stream(row_stream&&) noexcept = default;
    row_stream& operator=(row_stream&&) noexcept = default;

    class iterator {
    public:
        using value_type = row_type;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;

        iterator() = default;
        explicit iterator(row_stream* stream) : stream_(stream) {}
        const row_type& operator*() const { return *stream_->at_; }
        const row_type* operator->() const { return stream_->at_; }
        iterator& operator++()
        {
            if (++stream_->at_ == stream_->end_)
                stream_->advance_page();
            return *this;
        }
        void operator++(int) { ++*this; }
        [[nodiscard]] bool operator==(std::default_sentinel_t) const noexcept { return stream_->at_ == stream_->end_; }

    private:
        row_stream* stream_ = nullptr;
    };

    [[nodiscard]] iterator begin() { return iterator(this); }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

private:
    void advance_page()
    {
        at_ = end_ = nullptr;
        if (const std::vector<row_type>* const page = source_->blocking_take().value()) {
            at_ = page->data();
            end_ = at_ + page->size();
        }
    }

    friend class iterator;

    std::shared_ptr<detail::page_source<Source>> source_;
    const row_type* at_ = nullptr;
    const row_type* end_ = nullptr;
};

} // namespace cassium
