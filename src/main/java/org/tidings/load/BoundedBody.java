package org.tidings.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tidings.base.Ascii;

/** Takes the body of an answer, and hangs up when it grows beyond all measure. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Bytes> {
  private final long largest;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<Bytes> result = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  BoundedBody(long largest) {
    this.largest = largest;
  }

  /** What was taken, as it came. */
  static final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The bytes that were meant; empty when they are packed in a way that nobody asked for. */
    Optional<byte[]> unpacked(String encoding, long largest) throws TooLarge {
      return switch (Ascii.lower(encoding.strip())) {
        case "", "identity" -> Optional.of(bytes);
        case "gzip", "x-gzip" -> gunzipped(largest);
        default -> Optional.empty();
      };
    }

    private Optional<byte[]> gunzipped(long largest) throws TooLarge {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, largest + 1));
        if (all.length > largest) {
          throw new TooLarge();
        }
        return Optional.of(all);
      } catch (TooLarge e) {
        throw e;
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** There is more than anybody wants. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public CompletionStage<Bytes> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      taken.writeBytes(bytes);
    }
    Flow.Subscription running = subscription;
    if (taken.size() > largest && running != null) {
      running.cancel();
      result.completeExceptionally(new TooLarge());
    }
  }

  @Override
  public void onError(Throwable fault) {
    result.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    result.complete(new Bytes(taken.toByteArray()));
  }
}
