package io.github.tianbao.samples;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param identityNumber valid in form only: area code, birth date, sex digit and check digit fit, the person does not exist
 */
record Person(String name, String sex, LocalDate birth, String identityNumber, String township, String village, String phone) {

    Person named(String other) {
        return new Person(other, sex, birth, identityNumber, township, village, phone);
    }

    String registeredAt() {
        return "山西省垣曲县" + township + village;
    }
}
