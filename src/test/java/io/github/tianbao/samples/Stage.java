package io.github.tianbao.samples;

/** How far an application has come; later dates are still blank. */
enum Stage { EXAMINED, POSTED_IN_TOWNSHIP, APPROVED, FILED }
