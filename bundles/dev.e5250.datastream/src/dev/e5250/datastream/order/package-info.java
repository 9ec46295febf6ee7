/** The orders inside Write to Display, one class each; {@link dev.e5250.datastream.order.OrderTable} has their codes. */
package dev.e5250.datastream.order;
