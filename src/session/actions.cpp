#include <cassium/session/actions.hpp>

#include <cassium/base/error.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/types/cql_writer.hpp>

#include <new>

namespace cassium::detail {
namespace {

cassium::diagnostics about(const protocol::statement& statement)
{
    return {.client_message = {}, .server_message = {}, .cql = std::string(statement.cql), .node = {}};
}

} // namespace

void refuse_blocking(const cluster::client& client)
{
    if (client.on_io_thread())
        throw usage_error(
            client_errc::blocking_on_io_thread,
            "use the async_ form here: the thread that would have to carry the operation out is this one");
}

void throw_not_found(const protocol::statement& statement)
{
    throw not_found(client_errc::not_found, about(statement));
}

void throw_multiple_rows(const protocol::statement& statement)
{
    throw multiple_rows(client_errc::multiple_rows, about(statement));
}

bool read_applied(const protocol::rows& page)
{
    if (page.metadata == nullptr || page.metadata->columns.empty() || page.metadata->columns[0].name != "[applied]" ||
        page.metadata->columns[0].type->id != type_id::boolean || page.row_count == 0)
        throw decode_error(client_errc::unexpected_message,
                           "the answer to a conditional write does not begin with [applied]");
    byte_reader cells = page.cells;
    bool applied = false;
    read_value(cells, applied);
    return applied;
}

void match_columns(const protocol::rows& page, std::span<const column_spec> wanted, std::span<int> positions)
{
    const std::span<const column_spec> columns = page.metadata->columns;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        positions[i] = -1;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (columns[at].name != wanted[i].name)
                continue;
            if (!same_type(*columns[at].type, *wanted[i].type))
                throw schema_error(client_errc::schema_mismatch, "column " + std::string(wanted[i].name) + ": " +
                                                                     to_string(*wanted[i].type) + " in the model, " +
                                                                     to_string(*columns[at].type) + " on the server");
            positions[i] = static_cast<int>(at);
        }
    }
}

std::vector<byte_view> cells_of_row(protocol::rows& page)
{
    std::vector<byte_view> cells;
    for (std::int32_t i = 0; i < page.column_count; ++i) {
        const byte_view from = page.cells.rest();
        const auto length = page.cells.read<std::int32_t>();
        if (length > 0)
            page.cells.skip(static_cast<std::size_t>(length));
        cells.push_back(from.first(from.size() - page.cells.remaining()));
    }
    return cells;
}

void page_position::remember(byte_view state)
{
    if (!state_.empty() && state.size() == state_.size() && std::equal(state.begin(), state.end(), state_.data()))
        throw decode_error(client_errc::unexpected_message, "the server sent the same paging state twice");
    state_.clear();
    state_.append(state);
}

namespace {

/// Free blocks of one thread, by size in steps of 64 bytes.
class block_cache {
public:
    static constexpr std::size_t step = 64;
    static constexpr std::size_t classes = 32;
    static constexpr std::size_t kept = 4096; // of each size

    ~block_cache()
    {
        for (auto& list : lists_)
            while (list.head != nullptr)
                ::operator delete(pop(list));
    }
    void* allocate(std::size_t size)
    {
        const std::size_t at = (size + step - 1) / step;
        if (at >= classes)
            return ::operator new(size);
        return lists_[at].head != nullptr ? pop(lists_[at]) : ::operator new(at* step);
    }
    void free(void* block, std::size_t size) noexcept
    {
        const std::size_t at = (size + step - 1) / step;
        if (at >= classes || lists_[at].count == kept) {
            ::operator delete(block);
            return;
        }
        lists_[at].head = new (block) link{lists_[at].head};
        ++lists_[at].count;
    }

private:
    struct link {
        link* next;
    };
    struct free_list {
        link* head = nullptr;
        std::size_t count = 0;
    };
    static void* pop(free_list& from) noexcept
    {
        link* const first = from.head;
        from.head = first->next;
        --from.count;
        return first;
    }
    free_list lists_[classes];
};

thread_local block_cache blocks;

} // namespace

void* allocate_operation(std::size_t size)
{
    return blocks.allocate(size);
}

void free_operation(void* block, std::size_t size) noexcept
{
    blocks.free(block, size);
}

} // namespace cassium::detail
