package dev.firstrung.jobs.mongo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.types.Decimal128;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Dates without time as text, since Spring Data would move them by the server's time zone; decimals as decimals. */
@Configuration(proxyBeanMethods = false)
class MongoValues {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(adapter -> adapter.registerConverter(DateToText.INSTANCE)
                .registerConverter(TextToDate.INSTANCE)
                .registerConverter(AmountToDecimal.INSTANCE)
                .registerConverter(DecimalToAmount.INSTANCE));
    }

    @WritingConverter
    enum DateToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    enum TextToDate implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    enum AmountToDecimal implements Converter<BigDecimal, Decimal128> {
        INSTANCE;

        @Override
        public Decimal128 convert(BigDecimal amount) {
            return new Decimal128(amount);
        }
    }

    @ReadingConverter
    enum DecimalToAmount implements Converter<Decimal128, BigDecimal> {
        INSTANCE;

        @Override
        public BigDecimal convert(Decimal128 decimal) {
            return decimal.bigDecimalValue();
        }
    }
}
