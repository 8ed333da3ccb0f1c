// Bodies of RESULT put together by hand from native_protocol_v5.spec, section 4.2.5.
#pragma once

#include "protocol_support.hpp"

namespace cassium::test {

/// Rows of section 4.2.5.2 behind the kind: two columns, global table, one page of several, two rows.
inline const std::string global = "00026b73 000174";                      // ks, t
inline const std::string two_columns = "00026964 0009 00046e616d65 000d"; // id int, name varchar
inline const std::string paging = "00000003 aabbcc";
inline const std::string two_rows = "00000002 0000000400000001 0000000161 0000000400000002 ffffffff";
inline const std::string rows_with_metadata = "00000003 00000002" + paging + global + two_columns + two_rows;
inline const std::string rows_without_metadata = "00000004 00000002" + two_rows;
inline const std::string rows_changed = "00000009 00000002 0002d1d2" + global + two_columns + two_rows;
inline const std::string rows_of_tables =
    "00000000 00000002 00026b73 000174 00026964 0009 00026b73 000175 00046e616d65 000d" + two_rows;

inline const std::string bind_metadata = "00000001 00000002 00000002 0001 0000" + global + "00016e 000d 00026964 0009";
inline const std::string result_metadata = "00000001 00000002" + global + two_columns;
inline const std::string prepared_v4 = "0002a1a2" + bind_metadata + result_metadata;
inline const std::string prepared_v5 = "0002a1a2 0001b1" + bind_metadata + result_metadata;

} // namespace cassium::test
