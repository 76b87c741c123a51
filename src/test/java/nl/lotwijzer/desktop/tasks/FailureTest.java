package nl.lotwijzer.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailureTest {
    private static final class Mendable extends UserException {
        Mendable() {
            super(Message.of("desktop.tasks.working"));
        }
    }

    @Test
    void whatAPersonCanMendSaysSoItself() {
        assertThat(Failure.of(new Mendable()).told()).isEqualTo(Message.of("desktop.tasks.working"));
    }

    @Test
    void aFaultGetsACodeThatIsTheSameEachTime() {
        List<Failure> twice = Stream.of("Jansen", "Pietersen")
                .map(name -> Failure.of(fault(name)))
                .toList();
        Failure first = twice.getFirst();
        Failure again = twice.getLast();
        assertThat(first.told().key()).isEqualTo("desktop.failure.unexpected");
        assertThat(first.told().arguments()).hasSize(1);
        assertThat((String) first.told().arguments().getFirst()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(again.told()).as("another message, the same place").isEqualTo(first.told());
    }

    @Test
    void theLogTellsThePlaceButNoPersonalData() {
        Logger log = (Logger) LoggerFactory.getLogger(Failure.class);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        log.addAppender(appender);
        try {
            Failure.of(new IllegalStateException("Jansen", fault("Pietersen")));
        } finally {
            log.detachAppender(appender);
        }
        String logged = appender.list.getFirst().getFormattedMessage();
        assertThat(logged)
                .contains("IllegalArgumentException", "FailureTest.fault")
                .doesNotContain("Jansen")
                .doesNotContain("Pietersen");
        assertThat(appender.list.getFirst().getThrowableProxy()).isNull();
    }

    private static IllegalArgumentException fault(String personal) {
        return new IllegalArgumentException(personal);
    }
}
