/**
 * Sentence vectors from outside, off unless the operator sets them up: a model in ONNX form on this machine, or an
 * address of the OpenAI kind. Start reading at {@link einklang.embedding.Embeddings}. The only package that uses ONNX
 * Runtime and the tokenizer library, whose jars the operator adds: nothing else may name their types.
 */
@NullMarked
package einklang.embedding;

import org.jspecify.annotations.NullMarked;
